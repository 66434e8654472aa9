package org.relais.search;

import org.apache.lucene.util.Version;
import org.relais.kernel.Sha256;
import org.relais.schema.Schema;

/** Names an index after what made it: the schema, the analysers, Lucene. Another of these, another index. */
final class Fingerprint {

    private static final int LENGTH = 16;

    private Fingerprint() {}

    static String of(Schema schema) {
        var makers = schema.nodes() + "|" + Analyzers.VERSION + "|" + Version.LATEST;
        return Sha256.hex(makers).substring(0, LENGTH);
    }
}
