package org.relais.graph;

import org.relais.kernel.Message;

/** What became of a row. */
public sealed interface Fate {

    record New() implements Fate {}

    record Changed() implements Fate {}

    record Unchanged() implements Fate {}

    /** An earlier row of the same file says the same. */
    record Repeated(String earlier) implements Fate {}

    record Refused(Message reason) implements Fate {}
}
