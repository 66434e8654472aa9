package org.relais.domains;

import java.util.Locale;

/** What an editor says of a domain and an outside concept. */
public enum Judgement {
    /** They are the same: its words search for the domain too. */
    EXACT,
    /** They are near: the domain's page names it, searches do not change. */
    CLOSE,
    REFUSED,
    /** Nothing any more: a judgement was taken back. */
    OPEN;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Judgement ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
