package org.relais.exports;

import java.io.IOException;
import java.util.List;

/** Writes rows of texts in one format. */
interface TableWriter extends AutoCloseable {

    void row(List<String> cells) throws IOException;

    /** Ends the file; the stream below stays open. */
    @Override
    void close() throws IOException;
}
