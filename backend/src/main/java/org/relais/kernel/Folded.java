package org.relais.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A text with everything removed by which the same words are written differently: case, accents, blanks. */
public record Folded(String value) {

    /** Accents and vowel signs, and the stroke that lengthens an Arabic word on the line. */
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\u0640]+");

    private static final Pattern FOREIGN_DIGIT = Pattern.compile("[\\p{Nd}&&[^0-9]]");
    private static final Pattern APOSTROPHES = Pattern.compile("[’ʼ`´]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f\\u2007]+");

    private static final char ALEF_WASLA = '\u0671';
    private static final char ALEF = '\u0627';

    public static Folded of(String text) {
        var plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        var counted = FOREIGN_DIGIT.matcher(plain.replace(ALEF_WASLA, ALEF)).replaceAll(Folded::digit);
        var straight = APOSTROPHES.matcher(counted).replaceAll("'");
        return new Folded(BLANKS.matcher(straight).replaceAll(" ").strip().toLowerCase(Locale.ROOT));
    }

    /** The folded text as part of a stable key: letters and digits of any script, joined by hyphens. */
    public String key() {
        return value.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }

    private static String digit(MatchResult found) {
        return "" + Character.digit(found.group().codePointAt(0), 10);
    }
}
