package org.relais.shortlists;

import java.util.Locale;

/** Where a person stands on the shortlist of a need. */
public enum ShortlistState {
    TO_ASK,
    ASKED,
    ACCEPTED,
    DECLINED,
    /** Taken off: what was before is kept, and can be put back. */
    OFF;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static ShortlistState ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    public boolean stands() {
        return this != OFF;
    }

    /** Whoever has answered was asked: only that an answer was a mistake leads back from it. */
    public boolean mayBecome(ShortlistState next) {
        return switch (this) {
            case TO_ASK, ASKED, OFF -> true;
            case ACCEPTED, DECLINED -> next != TO_ASK;
        };
    }
}
