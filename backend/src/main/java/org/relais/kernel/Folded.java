package org.relais.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text with everything removed by which the same words are written differently: case, accents, blanks. */
public record Folded(String value) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("[’ʼ`´]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f\\u2007]+");

    public static Folded of(String text) {
        var plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        var straight = APOSTROPHES.matcher(plain).replaceAll("'");
        return new Folded(BLANKS.matcher(straight).replaceAll(" ").strip().toLowerCase(Locale.ROOT));
    }

    /** The folded text as part of a stable key: letters and digits of any script, joined by hyphens. */
    public String key() {
        return value.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }
}
