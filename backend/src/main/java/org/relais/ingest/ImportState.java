package org.relais.ingest;

/** How far a run has come. */
public enum ImportState {
    QUEUED,
    READING,
    WRITING,
    /** Read, and rows would be refused: nothing is written until somebody says whether the rest should be. */
    ASKING,
    /** Every row is accounted for. */
    DONE,
    /** The file as a whole was refused; nothing of it was written. */
    REFUSED,
    /** Somebody stopped it; nothing of it was written. */
    STOPPED,
    /** The product ended in the middle; nothing of it was written. */
    INTERRUPTED;

    public boolean isOver() {
        return switch (this) {
            case QUEUED, READING, WRITING -> false;
            case ASKING, DONE, REFUSED, STOPPED, INTERRUPTED -> true;
        };
    }
}
