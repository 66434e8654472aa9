package org.relais.ingest;

import org.relais.graph.Written;

/** Told of every file that was written, in the transaction that wrote it. */
public interface Follower {

    void wrote(String run, String fileName, Reading reading, Written written);
}
