package org.relais.security;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.relais.schema.Concept;
import org.relais.schema.Vocabulary;
import org.relais.search.Facet;
import org.relais.search.ItemType;
import org.relais.search.SearchQuery;
import org.relais.search.SortBy;

/** Questions as someone would put them who looks for secrets, and as everyone else puts them; always the same. */
final class LeakQuestions {

    private static final List<Concept> CONCEPTS = List.copyOf(Vocabulary.load().concepts());

    private static final List<ItemType> TYPES = List.of(ItemType.values());

    private final Random random = new Random(8_080);
    private final List<String> texts;

    LeakQuestions(List<String> texts) {
        this.texts = texts;
    }

    List<SearchQuery> make(int count) {
        return IntStream.range(0, count).mapToObj(at -> question(at)).toList();
    }

    private SearchQuery question(int at) {
        var concept = any(CONCEPTS);
        var text = text(at % 9, concept);
        var query = new SearchQuery(
                text,
                oneIn(3) ? EnumSet.of(any(TYPES), any(TYPES)) : Set.of(),
                oneIn(4) ? Map.of(Facet.DOMAIN, Set.of(concept.notation())) : Map.of(),
                oneIn(4) ? Set.copyOf(concept.synonyms("fr")) : Set.of(),
                any(List.of(0, 0, 0, 1, 5, 10)),
                any(List.of(1, 5, 10, 10, 30)));
        var sorted = query.sorted(any(List.of(SortBy.values())));
        return oneIn(3) ? sorted : sorted.foldedFor(any(List.of("fr", "en", "ar")));
    }

    private String text(int kind, Concept concept) {
        return switch (kind) {
            case 0 -> words(LeakWorld.OPEN_WORDS, 1 + random.nextInt(3));
            case 1 -> words(LeakWorld.SECRET_WORDS, 1 + random.nextInt(2));
            case 2 -> words(LeakWorld.OPEN_WORDS, 2) + " " + any(LeakWorld.SECRET_WORDS);
            case 3 -> beginning(any(List.of(any(LeakWorld.OPEN_WORDS), any(LeakWorld.SECRET_WORDS))));
            case 4 -> "\"" + part(any(texts)) + "\"";
            case 5 ->
                any(LeakWorld.OPEN_WORDS) + " -" + any(List.of(any(LeakWorld.OPEN_WORDS), any(LeakWorld.SECRET_WORDS)));
            case 6 -> misspelt(any(LeakWorld.OPEN_WORDS)) + " " + misspelt(any(LeakWorld.SECRET_WORDS));
            case 7 -> concept.prefLabel().in(Locale.FRENCH) + " " + any(LeakWorld.OPEN_WORDS);
            default -> any(texts);
        };
    }

    private String words(List<String> words, int count) {
        var some = new ArrayList<String>();
        IntStream.range(0, count).forEach(at -> some.add(any(words)));
        return String.join(" ", some);
    }

    private String beginning(String word) {
        return word.substring(0, Math.min(word.length(), 2 + random.nextInt(4)));
    }

    /** Two or three words side by side. */
    private String part(String text) {
        var words = text.split(" ");
        var from = random.nextInt(words.length);
        return String.join(" ", List.of(words).subList(from, Math.min(words.length, from + 2 + random.nextInt(2))));
    }

    /** One letter too few, or two in the wrong order. */
    private String misspelt(String word) {
        var at = random.nextInt(word.length() - 1);
        var swapped = oneIn(2) ? "" : word.substring(at, at + 1);
        return word.substring(0, at) + word.charAt(at + 1) + swapped + word.substring(at + 2);
    }

    private boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
