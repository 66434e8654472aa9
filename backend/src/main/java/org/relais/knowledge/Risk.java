package org.relais.knowledge;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be wrong with how a domain is held, the most urgent first. */
public enum Risk {
    /** Asked for, and nobody holds it at the level that is asked for. */
    UNSUPPLIED,
    /** One person holds it. */
    SINGLE,
    /** Nobody holds it, and somebody says that they do. */
    DECLARED,
    /** The last evidence is older than three years. */
    STALE,
    /** Nobody holds it. */
    NOBODY;

    /** Short name for addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Risk> ofCode(String code) {
        return Stream.of(values()).filter(risk -> risk.code().equals(code)).findFirst();
    }
}
