package org.relais.schema;

/** What a property may hold. The names are those of the YAML files. */
public enum ValueType {
    STRING,
    /** Several lines. */
    TEXT,
    STRINGS,
    INTEGER,
    NUMBER,
    BOOLEAN,
    /** A day, ISO 8601. */
    DATE,
    /** A moment, UTC. */
    INSTANT,
    /** ISO 3166-1 alpha-2. */
    COUNTRY,
    /** BCP 47. */
    LANGUAGE,
    /** 1 public, 2 internal, 3 restricted, 4 confidential. */
    SENSITIVITY,
    /** Who sees a contact detail: all, managers, hr. */
    VISIBILITY
}
