package org.relais.bench.speed;

import java.io.IOException;
import org.relais.bench.generate.Document;

/** Something that finds passages, fed with the same documents and asked the same questions as the others. */
interface Engine extends AutoCloseable {

    int PAGE = 10;

    String name();

    void add(Document document) throws IOException;

    /** All documents are there: from now on there are only questions. */
    void ready() throws IOException;

    /** Answers as it does for a page of ten, and says how many there are on it. */
    int ask(Question question);

    /** Whether it works in the thread that asks, so that this thread's processor time is its own. */
    default boolean isInThread() {
        return true;
    }

    @Override
    void close() throws IOException;
}
