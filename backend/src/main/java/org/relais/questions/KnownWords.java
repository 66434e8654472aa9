package org.relais.questions;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.domains.ConceptFinder;
import org.relais.security.Access;

/**
 * Words of names, by who may see the things that bear them. Whether a question is kept must not tell of a
 * name that its asker may not see, so only those are asked that they may.
 */
record KnownWords(Map<String, Set<String>> byAccess) {

    private static final Pattern DOUBLED = Pattern.compile("(\\p{L})\\1+");
    private static final int SHORTEST = 3;

    static final KnownWords NONE = new KnownWords(Map.of());

    /** A name, and the token of what bears it. */
    record Name(String access, String text) {}

    static KnownWords of(Stream<Name> names) {
        var words = new HashMap<String, Set<String>>();
        names.collect(Collectors.groupingBy(Name::access))
                .forEach((access, ofAccess) -> words.put(
                        access,
                        ofAccess.stream()
                                .flatMap(name -> loose(name.text()))
                                .filter(word -> word.length() >= SHORTEST)
                                .collect(Collectors.toUnmodifiableSet())));
        return new KnownWords(words);
    }

    /** Whether it is among the words that one may see with a token. */
    boolean has(String word, String access) {
        return byAccess.entrySet().stream()
                .anyMatch(entry -> entry.getValue().contains(word)
                        && Access.both(entry.getKey(), access).equals(access));
    }

    /** Words as names vary least between two who write them: Mohamed and Mohammed, Zouwara and Zuwara are one. */
    static Stream<String> loose(String text) {
        return ConceptFinder.words(text).stream()
                .map(word -> DOUBLED.matcher(word.replace("ou", "u")).replaceAll("$1"));
    }
}
