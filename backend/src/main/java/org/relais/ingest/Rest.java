package org.relais.ingest;

/** What is to happen to the other rows of a file when some are refused. */
public enum Rest {
    /** They wait until somebody says. */
    ASK,
    WRITE
}
