package org.relais.expertise;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.relais.domains.ConceptFinder;

/** Countries that a text names, by themselves or by a stage of a route. */
final class SpokenCountries {

    /** As many words as the longest name of a place that is looked for. */
    private static final int LONGEST = 4;

    /** Words of other things than countries in one language or another. */
    private static final Set<String> DOUBTFUL = Set.of("man", "ile", "oman", "palau");

    private static final Map<String, String> COUNTRIES = countries();

    private final Map<String, String> byName;

    /** @param stages country by the name of a stage */
    SpokenCountries(Map<String, String> stages) {
        byName = new HashMap<>();
        stages.forEach((name, country) -> byName.putIfAbsent(key(name), country));
        byName.putAll(COUNTRIES);
        byName.keySet().removeIf(name -> name.length() <= 2 || DOUBTFUL.contains(name));
    }

    /** Of names within names the longest counts. */
    Spoken in(List<String> words) {
        var found = new LinkedHashSet<String>();
        var naming = new HashSet<Integer>();
        for (var at = 0; at < words.size(); ) {
            var length = longest(words, at, found);
            IntStream.range(at, at + length).forEach(naming::add);
            at += Math.max(1, length);
        }
        return new Spoken(found, naming);
    }

    private int longest(List<String> words, int at, Set<String> found) {
        for (var length = Math.min(LONGEST, words.size() - at); length > 0; length--) {
            var country = byName.get(String.join(" ", words.subList(at, at + length)));
            if (country != null) {
                found.add(country);
                return length;
            }
        }
        return 0;
    }

    private static String key(String name) {
        return String.join(" ", ConceptFinder.words(name));
    }

    private static Map<String, String> countries() {
        var countries = new HashMap<String, String>();
        for (var code : Locale.getISOCountries()) {
            for (var reader : List.of(Locale.FRENCH, Locale.ENGLISH, Locale.of("ar"))) {
                countries.putIfAbsent(key(Locale.of("", code).getDisplayCountry(reader)), code);
            }
        }
        return Map.copyOf(countries);
    }

    /**
     * What was read.
     *
     * @param codes of ISO 3166, in the order of the text
     * @param words numbers of the words that name a place
     */
    record Spoken(Set<String> codes, Set<Integer> words) {}
}
