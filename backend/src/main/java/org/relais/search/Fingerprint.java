package org.relais.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.lucene.util.Version;
import org.relais.schema.Schema;

/** Names an index after what made it: the schema, the analysers, Lucene. Another of these, another index. */
final class Fingerprint {

    private static final int LENGTH = 16;

    private Fingerprint() {}

    static String of(Schema schema) {
        var makers = schema.nodes() + "|" + Analyzers.VERSION + "|" + Version.LATEST;
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(makers.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
