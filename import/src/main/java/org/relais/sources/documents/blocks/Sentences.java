package org.relais.sources.documents.blocks;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text that is too long for one passage where it hurts least. */
final class Sentences {

    private static final String ENDS = ".!?؟۔。…;\n";

    private Sentences() {}

    /** The text itself unless it is much longer than the measure. */
    static List<String> cut(String text, int measure) {
        var pieces = new ArrayList<String>();
        var from = 0;
        while (text.length() - from > measure * 4 / 3) {
            var to = end(text, from, from + measure);
            add(pieces, text.substring(from, to));
            from = to;
        }
        add(pieces, text.substring(from));
        return pieces;
    }

    private static void add(List<String> pieces, String piece) {
        if (!piece.isBlank()) {
            pieces.add(piece.strip());
        }
    }

    /** After the last sentence of the second half, or the last word of it, or in the middle of a word. */
    private static int end(String text, int from, int to) {
        var half = from + (to - from) / 2;
        for (var at = to; at > half; at--) {
            if (Character.isWhitespace(text.charAt(at)) && ENDS.indexOf(text.charAt(at - 1)) >= 0) {
                return at;
            }
        }
        for (var at = to; at > half; at--) {
            if (Character.isWhitespace(text.charAt(at))) {
                return at;
            }
        }
        return Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
    }
}
