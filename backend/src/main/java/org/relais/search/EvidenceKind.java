package org.relais.search;

import java.util.Locale;

/** What a piece of evidence is; the order is that of the score bar. */
public enum EvidenceKind {
    MISSION,
    DOCUMENT,
    SKILL,
    TRAINING,
    DECLARED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
