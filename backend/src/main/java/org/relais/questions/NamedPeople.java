package org.relais.questions;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.relais.domains.ConceptFinder;
import org.relais.domains.LivingVocabulary;
import org.relais.graph.GraphChanged;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Whether a question may name a person: by a name that the graph knows, by two capitalised words side by
 * side that are no label, partner or place, by an address, or by a number as long as a telephone's. When a
 * new name becomes known, what was kept before and holds it is forgotten.
 */
@Component
class NamedPeople {

    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+|\\+?\\d(?:[\\s./-]?\\d){7,}");
    private static final Pattern CAPITALISED =
            Pattern.compile("(?<!\\p{L})\\p{Lu}[\\p{L}'’-]*\\p{Ll}[\\p{L}'’-]*(?:\\s+\\p{Lu}[\\p{L}'’-]*)+");
    private static final Duration TRUSTED = Duration.ofMinutes(10);

    private final NameQuery query;
    private final ConceptFinder concepts;
    private final LivingVocabulary vocabulary;
    private volatile Instant readAt = Instant.EPOCH;
    private KnownWords people = KnownWords.NONE;
    private KnownWords things = KnownWords.NONE;

    NamedPeople(NameQuery query, ConceptFinder concepts, LivingVocabulary vocabulary) {
        this.query = query;
        this.concepts = concepts;
        this.vocabulary = vocabulary;
    }

    /** As far as those may know who may read the question. */
    boolean in(String typed, String access) {
        return ADDRESS.matcher(typed).find()
                || wordsBesideLabels(typed).anyMatch(word -> people.has(word, access))
                || CAPITALISED.matcher(typed).results().anyMatch(match -> isNoThing(match.group(), access));
    }

    @TransactionalEventListener
    void changed(GraphChanged change) {
        if (change.types().contains("Person") || change.types().contains("Organisation")) {
            readAt = Instant.EPOCH;
        }
    }

    /** Reads the names again when they may have changed; only the log's own thread does. */
    void refresh() {
        if (readAt.plus(TRUSTED).isAfter(Instant.now())) {
            return;
        }
        readAt = Instant.now();
        things = KnownWords.of(Stream.concat(query.things().stream(), labels()));
        var known = KnownWords.of(query.people().stream());
        var changed = !people.equals(known);
        people = known;
        if (changed) {
            query.forget(query.kept().stream()
                    .filter(question -> in(question.text(), question.access()))
                    .toList());
        }
    }

    /** Words of a label are no name: a Mrs Droit keeps nobody from asking for rights. */
    private Stream<String> wordsBesideLabels(String typed) {
        var words = KnownWords.loose(typed).toList();
        var named = new HashSet<Integer>();
        concepts.in(typed)
                .forEach(
                        mention -> IntStream.range(mention.from(), mention.to()).forEach(named::add));
        return IntStream.range(0, words.size())
                .filter(at -> !named.contains(at))
                .mapToObj(words::get);
    }

    private boolean isNoThing(String capitalised, String access) {
        return !KnownWords.loose(capitalised).allMatch(word -> things.has(word, access));
    }

    /** Every account reads the vocabulary. */
    private Stream<KnownWords.Name> labels() {
        return vocabulary.current().concepts().stream()
                .flatMap(concept -> concept.languages().stream().flatMap(language -> concept.labels(language).stream()))
                .map(label -> new KnownWords.Name("1", label));
    }
}
