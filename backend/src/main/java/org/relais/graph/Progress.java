package org.relais.graph;

/** Told how a write goes on; may throw to stop it, and then nothing of the batch stays. */
@FunctionalInterface
public interface Progress {

    Progress SILENT = statements -> {};

    /** So many more statements have been sent. */
    void wrote(int statements);
}
