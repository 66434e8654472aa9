package org.relais.aliases;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What words of names mean, in whichever language: what they speak of, and of which country. */
final class NameWords {

    /** Words by which a name is longer and says no more. */
    private static final Set<String> IDLE =
            Set.of("organization", "international", "worldwide", "association", "federation", "foundation", "charity");

    /** What is no part of a name at all. */
    private static final Set<String> LEGAL = Set.of("ong", "ngo", "inc", "ltd", "asbl", "gmbh", "ggmbh");

    /** A national one of these is an organisation of its own. */
    private static final Set<String> FAMILIES = Set.of("caritas", "cross", "crescent", "ministry", "oxfam", "scout");

    private static final int LONGEST_COUNTRY = 4;

    private final Map<String, String> meanings = new HashMap<>();
    private final Map<List<String>, String> nations = new HashMap<>();
    private final Map<String, String> suffixes = new HashMap<>();
    private final Set<String> withSections = new HashSet<>();

    private NameWords() {}

    static NameWords load() {
        var words = new NameWords();
        Resource.lines("words.txt").forEach(words::addMeaning);
        for (var country : Locale.getISOCountries()) {
            for (var language : List.of("en", "fr", "ar")) {
                words.addNation(Locale.of("", country).getDisplayCountry(Locale.of(language)), country);
            }
        }
        Resource.lines("nations.txt").forEach(words::addNations);
        return words;
    }

    String meaning(String word) {
        var stem = Letters.stem(word);
        var known = meanings.get(word);
        return known == null ? meanings.getOrDefault(stem, stem) : known;
    }

    /** How many of the words from a place on name a country; none when they do not. */
    int lengthOfNation(List<String> words, int from) {
        for (var length = Math.min(LONGEST_COUNTRY, words.size() - from); length > 0; length--) {
            if (nation(words.subList(from, from + length)).isPresent()) {
                return length;
            }
        }
        return 0;
    }

    Optional<String> nation(List<String> words) {
        return Optional.ofNullable(nations.getOrDefault(
                words, nations.get(words.stream().map(Letters::stem).toList())));
    }

    /** What stands for a country at the end of an acronym. */
    Optional<String> suffix(String word) {
        return Optional.ofNullable(suffixes.get(word)).or(() -> nation(List.of(word)));
    }

    /** Whether an organisation that is of this country is another than the one that says no country. */
    boolean hasSections(String nation) {
        return withSections.contains(nation);
    }

    static boolean isIdle(String meaning) {
        return IDLE.contains(meaning);
    }

    static boolean isLegal(String word) {
        return LEGAL.contains(word);
    }

    static boolean isOfFamily(List<String> meanings) {
        return meanings.stream().anyMatch(FAMILIES::contains);
    }

    private void addMeaning(String line) {
        var words = line.split(" ", -1);
        for (var word : words) {
            var even = String.join("", Letters.words(word));
            meanings.putIfAbsent(even, words[0]);
            meanings.putIfAbsent(Letters.stem(even), words[0]);
        }
    }

    private void addNations(String line) {
        var words = line.split(" ", -1);
        var code = words[0].replace("*", "");
        if (words[0].startsWith("*")) {
            withSections.add(code);
        }
        List.of(words).subList(1, words.length).forEach(word -> {
            if (word.startsWith("-")) {
                suffixes.put(word.substring(1), code);
            } else {
                addNation(word, code);
            }
        });
    }

    private void addNation(String name, String code) {
        var words = Letters.words(name).stream()
                .filter(word -> !Letters.isSmall(word))
                .toList();
        nations.putIfAbsent(words, code);
        nations.putIfAbsent(words.stream().map(Letters::stem).toList(), code);
    }
}
