package org.relais.bench.speed;

import java.io.IOException;
import org.relais.bench.generate.Document;
import org.relais.bench.measure.Answering;

/** Something that finds passages, fed with the same documents and asked the same questions as the others. */
interface Engine extends Answering<Question>, AutoCloseable {

    int PAGE = 10;

    void add(Document document) throws IOException;

    /** All documents are there: from now on there are only questions. */
    void ready() throws IOException;

    @Override
    void close() throws IOException;
}
