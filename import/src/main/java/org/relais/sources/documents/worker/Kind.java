package org.relais.sources.documents.worker;

/** How a document is read. */
public enum Kind {
    PDF,
    /** Texts and slides of office programs. */
    OFFICE,
    HTML,
    MARKDOWN,
    TEXT,
    EMAIL
}
