package org.relais.search;

import java.util.regex.Pattern;

/** The consonants of a romanised name, with a V where vowels stand between them. */
final class Consonants {

    private static final String VOWELS = "aeiou";

    private final String letters;
    private final boolean arabic;

    Consonants(String letters, boolean arabic) {
        this.letters = oneSignEach(letters);
        this.arabic = arabic;
    }

    /** From the last letter to the first, for u, w, i and y are consonants only where a vowel follows. */
    String skeleton() {
        var backwards = new StringBuilder();
        var beforeVowel = false;
        for (var at = letters.length() - 1; at >= 0; at--) {
            var sign = sign(at, beforeVowel);
            beforeVowel = sign == 'V';
            backwards.append(sign);
        }
        return shortened(backwards.reverse().toString());
    }

    private char sign(int at, boolean beforeVowel) {
        var letter = letters.charAt(at);
        var opens = beforeVowel || (arabic && at == 0 && letters.length() > 1);
        return switch (letter) {
            case 'u', 'w' -> opens ? 'w' : 'V';
            case 'i', 'y' -> opens ? 'y' : 'V';
            default -> VOWELS.indexOf(letter) >= 0 ? 'V' : letter;
        };
    }

    /** Vowels in a row count once, and not at all before a half-vowel or at the end, where spellings differ. */
    private String shortened(String signs) {
        var single = signs.replaceAll("V+", "V").replaceAll("V(?=[wy])", "");
        var closed = single.replaceAll("h$", "").replaceAll("V$", "").replaceAll("z$", "s");
        return arabic ? closed : closed.replaceAll("([^V])\\1+", "$1");
    }

    /** One sign for each sound that French, English and scholars write with one or more letters. */
    private static String oneSignEach(String letters) {
        var text = letters;
        for (var sound : Sound.values()) {
            text = sound.written.matcher(text).replaceAll(sound.sign);
        }
        return text;
    }

    /** In the order in which they are looked for: the longer first. */
    private enum Sound {
        SH("t?ch|sch|sh", "X"),
        J("dj|zh", "j"),
        F("ph", "f"),
        T("th", "t"),
        D("dh", "d"),
        G("gh|gu(?=[eiy])", "g"),
        S("c(?=[eiy])", "s"),
        K("kh|ck|qu(?=[eiy])|[cq]", "k"),
        KS("x", "ks");

        private final Pattern written;
        private final String sign;

        Sound(String written, String sign) {
            this.written = Pattern.compile(written);
            this.sign = sign;
        }
    }
}
