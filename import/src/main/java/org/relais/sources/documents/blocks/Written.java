package org.relais.sources.documents.blocks;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Text and names of languages as documents write them, made plain. */
public final class Written {

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\u00ad\\ufeff\\ufffe\\uffff&&[^\\n\\t]]");
    private static final Pattern AROUND_BREAK = Pattern.compile("[ \\t]*\\n[ \\t]*");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\u00a0]{2,}|\\t");

    private Written() {}

    /** Without what cannot be seen; runs of blanks count as one unless they were meant. */
    public static String plain(String text, boolean preformatted) {
        var visible = UNPRINTABLE.matcher(text.replace("\r\n", "\n")).replaceAll("");
        if (preformatted) {
            return visible.strip();
        }
        var lines = AROUND_BREAK.matcher(visible).replaceAll("\n").replaceAll("\\n{2,}", "\n");
        return BLANKS.matcher(lines).replaceAll(" ").strip();
    }

    /** BCP 47; nothing when it is none. */
    public static Optional<String> language(String stated) {
        var tag = Locale.forLanguageTag(stated.strip().replace('_', '-')).toLanguageTag();
        return tag.equals("und") || tag.startsWith("x-") ? Optional.empty() : Optional.of(tag);
    }
}
