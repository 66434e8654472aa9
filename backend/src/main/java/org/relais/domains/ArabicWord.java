package org.relais.domains;

import java.util.List;

/** An Arabic word without what is joined to it: the article, "and", "for", and the sound plural. */
final class ArabicWord {

    private static final List<String> BEFORE = List.of("وال", "بال", "كال", "فال", "لل", "ال");
    private static final List<String> AFTER = List.of("ون", "ين", "ات", "ه");

    /** What has fewer letters is no word any more. */
    private static final int SHORTEST = 3;

    private ArabicWord() {}

    static boolean is(String word) {
        return !word.isEmpty() && Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.ARABIC;
    }

    /** Of a folded word; letters that are written for each other at the end become one. */
    static String bare(String word) {
        var even = word.replace('ى', 'ي').replace('ة', 'ه');
        var begun = BEFORE.stream()
                .filter(part -> even.startsWith(part) && even.length() - part.length() >= SHORTEST)
                .findFirst()
                .map(part -> even.substring(part.length()))
                .orElse(even);
        return AFTER.stream()
                .filter(part -> begun.endsWith(part) && begun.length() - part.length() >= SHORTEST)
                .findFirst()
                .map(part -> begun.substring(0, begun.length() - part.length()))
                .orElse(begun);
    }
}
