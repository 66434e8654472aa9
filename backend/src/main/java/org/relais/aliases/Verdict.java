package org.relais.aliases;

import java.util.Locale;

/** What an editor says of two records. */
public enum Verdict {
    /** One organisation: from now on one of them stands for both. */
    SAME,
    DIFFERENT,
    /** Looked at, and left open: they are not proposed again. */
    UNSURE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Verdict ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
