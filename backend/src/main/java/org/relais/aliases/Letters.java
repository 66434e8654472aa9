package org.relais.aliases;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.relais.kernel.Folded;

/** A text as words that can be compared: folded, without marks, and Arabic letters in one way of writing. */
final class Letters {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ARABIC_PREFIX = Pattern.compile("^(?:وال|بال|لل|ال|و)(?=.{3,})");

    /** Of the languages that names are written in. What stands between is not here: sans tells MSF from others. */
    private static final Set<String> SMALL = Set.of(("a an the of and for in on to at by with "
                    + "le la les l un une de des du d et en au aux pour par sur avec "
                    + "el los las del y e para con der die das und fur zur zum von di per il في من عن على")
            .split(" "));

    private Letters() {}

    /** All words, small ones too. */
    static List<String> words(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(even(text)))
                .filter(Predicate.not(String::isEmpty))
                .toList();
    }

    static boolean isSmall(String word) {
        return SMALL.contains(word) || (word.length() == 1 && Character.isLetter(word.charAt(0)));
    }

    /** Without an ending or a beginning that says how many, or which. */
    static String stem(String word) {
        var plain = ARABIC_PREFIX.matcher(word).replaceFirst("");
        return plain.length() > 3 && plain.endsWith("s") && !plain.endsWith("ss")
                ? plain.substring(0, plain.length() - 1)
                : plain;
    }

    static boolean isArabic(String word) {
        return word.codePoints()
                .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC);
    }

    private static String even(String text) {
        return Folded.of(text).value().replace('ة', 'ه').replace('ى', 'ي').replace("œ", "oe");
    }
}
