package org.relais.ingest;

import org.relais.graph.Written;

/** Told of every file that was written, in the transaction that wrote it. */
public interface Follower {

    void wrote(String run, String fileName, Reading reading, Written written);

    /**
     * Told of a file that came again and would change nothing, in a transaction.
     *
     * @param earlier the run that wrote it
     * @return whether there is nothing to do for the follower either; otherwise the file is read and written once more
     */
    boolean cameAgain(String run, String earlier);
}
