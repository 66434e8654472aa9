package org.relais.domains;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relais.graph.GraphWriter;
import org.relais.graph.Link;
import org.relais.graph.Progress;
import org.relais.graph.Provenance;
import org.relais.graph.Ref;
import org.relais.graph.Row;
import org.relais.graph.Statement;
import org.relais.kernel.Folded;
import org.relais.kernel.RelaisException;
import org.relais.schema.Concept;
import org.relais.security.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds words to domains, and takes them back; who did, and when, stays. Editors and above. */
@Component
public class Synonyms {

    private static final Set<String> LANGUAGES = Set.of("fr", "en", "ar");
    private static final int LONGEST = 100;

    private final LivingVocabulary vocabulary;
    private final SynonymQuery query;
    private final GraphWriter writer;

    Synonyms(LivingVocabulary vocabulary, SynonymQuery query, GraphWriter writer) {
        this.vocabulary = vocabulary;
        this.query = query;
        this.writer = writer;
    }

    /** The latest first, those taken back included. */
    public List<AddedSynonym> all(Viewer viewer, Locale locale) {
        viewer.requireVocabulary();
        return query.all(viewer, locale);
    }

    /**
     * From now on the label names the domain, in every search.
     *
     * @param locale in which a refusal names the domain that goes by the label already
     * @throws RelaisException.Invalid when the label is empty, too long, or names a domain already
     */
    @Transactional
    public void add(Viewer viewer, String domain, String language, String label, Locale locale) {
        viewer.requireVocabulary();
        var concept = vocabulary.current().find(domain).orElseThrow(RelaisException::notFound);
        var clean = label.strip().replaceAll("\\s+", " ");
        refuseUnfit(clean, language);
        vocabulary.labels().concept(clean).ifPresent(known -> refuseKnown(clean, concept, known, locale));
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("label", clean);
        properties.put("language", language);
        properties.put("domain", domain);
        properties.put("addedBy", viewer.username());
        properties.put("addedOn", LocalDate.now());
        properties.put("withdrawnBy", null);
        properties.put("withdrawnOn", null);
        write(viewer, language, clean, properties, List.of(Link.to("NAMES", new Ref("Domain", domain))));
    }

    /** From now on the label names nothing; that it did is kept. */
    @Transactional
    public void takeBack(Viewer viewer, String id) {
        viewer.requireVocabulary();
        var synonym = query.find(viewer, id).filter(AddedSynonym::stands).orElseThrow(RelaisException::notFound);
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("withdrawnBy", viewer.username());
        properties.put("withdrawnOn", LocalDate.now());
        write(viewer, synonym.language(), synonym.label(), properties, List.of());
    }

    private void write(
            Viewer viewer, String language, String label, Map<String, @Nullable Object> properties, List<Link> links) {
        var node = new Ref("Synonym", language + "/" + Folded.of(label).key());
        writer.write(
                List.of(Row.of(viewer.username(), new Statement.OfNode(node, properties, links))),
                new Provenance("vocabulary", "Relais", LocalDate.now()),
                Progress.SILENT);
    }

    private static void refuseUnfit(String label, String language) {
        var words = LabelIndex.words(label);
        if (words.isEmpty()) {
            throw RelaisException.invalid("vocabulary.label.empty");
        }
        if (label.length() > LONGEST || words.size() > ConceptFinder.LONGEST) {
            throw RelaisException.invalid("vocabulary.label.tooLong", LONGEST, ConceptFinder.LONGEST);
        }
        if (!LANGUAGES.contains(language)) {
            throw RelaisException.invalid("vocabulary.language", language);
        }
    }

    private static void refuseKnown(String label, Concept wanted, Concept known, Locale locale) {
        var code = wanted.notation().equals(known.notation()) ? "vocabulary.label.known" : "vocabulary.label.taken";
        throw RelaisException.invalid(code, label, known.prefLabel().in(locale));
    }
}
