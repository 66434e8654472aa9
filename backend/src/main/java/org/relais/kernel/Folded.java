package org.relais.kernel;

import java.text.Normalizer;
import java.util.Locale;

/** A text with everything removed by which the same words are written differently: case, accents, blanks. */
public record Folded(String value) {

    /** The stroke that lengthens an Arabic word on the line. */
    private static final int TATWEEL = '\u0640';

    private static final int ALEF_WASLA = '\u0671';
    private static final int ALEF = '\u0627';
    private static final String APOSTROPHES = "’ʼ`´";

    public static Folded of(String text) {
        var folded = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .codePoints()
                .filter(point -> !isMark(point))
                .map(Folded::plain)
                .forEach(point -> append(folded, point, ' '));
        return new Folded(folded.toString().strip().toLowerCase(Locale.ROOT));
    }

    /** The folded text as part of a stable key: letters and digits of any script, joined by hyphens. */
    public String key() {
        var key = new StringBuilder(value.length());
        value.codePoints().map(point -> isOfWord(point) ? point : '-').forEach(point -> append(key, point, '-'));
        var from = key.length() > 0 && key.charAt(0) == '-' ? 1 : 0;
        var to = key.length() > from && key.charAt(key.length() - 1) == '-' ? key.length() - 1 : key.length();
        return key.substring(from, to);
    }

    /** Of a joint, several in a row become one. */
    private static void append(StringBuilder text, int point, char joint) {
        if (point != joint || text.isEmpty() || text.charAt(text.length() - 1) != joint) {
            text.appendCodePoint(point);
        }
    }

    /** Accents and vowel signs. */
    private static boolean isMark(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> point == TATWEEL;
        };
    }

    private static int plain(int point) {
        if (Character.isDigit(point)) {
            return '0' + Character.digit(point, 10);
        }
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            return ' ';
        }
        if (APOSTROPHES.indexOf(point) >= 0) {
            return '\'';
        }
        return point == ALEF_WASLA ? ALEF : point;
    }

    private static boolean isOfWord(int point) {
        return switch (Character.getType(point)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> Character.isLetter(point);
        };
    }
}
