package org.relais.exports;

import java.util.Map;
import java.util.stream.Collectors;

/** A text for LaTeX to print as it is. */
final class BibtexText {

    // BibTeX counts braces even behind a backslash: as \{ an odd one would never end its field.
    private static final Map<Integer, String> SPECIAL = Map.of(
            (int) '\\', "\\textbackslash{}",
            (int) '{', "\\textbraceleft{}",
            (int) '}', "\\textbraceright{}",
            (int) '~', "\\textasciitilde{}",
            (int) '^', "\\textasciicircum{}",
            (int) '&', "\\&",
            (int) '%', "\\%",
            (int) '$', "\\$",
            (int) '#', "\\#",
            (int) '_', "\\_");

    private BibtexText() {}

    static String of(String text) {
        return OneLine.of(text)
                .codePoints()
                .mapToObj(letter -> SPECIAL.getOrDefault(letter, Character.toString(letter)))
                .collect(Collectors.joining());
    }
}
