package org.relais.exports;

import java.io.IOException;
import org.relais.search.Hit;

/** Writes hits in one format. */
interface HitWriter extends AutoCloseable {

    void write(Hit hit) throws IOException;

    /** Says in the file that it does not hold all. */
    void remark(String text) throws IOException;

    /** Ends the file; the stream below stays open. */
    @Override
    void close() throws IOException;
}
