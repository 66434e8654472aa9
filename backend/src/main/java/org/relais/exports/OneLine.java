package org.relais.exports;

import java.util.regex.Pattern;

/** A text for formats in which a line's end means something. */
final class OneLine {

    private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Cc}\\u2028\\u2029]+");

    private OneLine() {}

    static String of(String text) {
        return BREAKS.matcher(text).replaceAll(" ").strip();
    }
}
