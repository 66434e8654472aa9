package org.relais.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One short text for all links that a statement owns, by which an unchanged set is recognised. */
final class LinksDigest {

    static final String PROPERTY = "linksDigest";

    private LinksDigest() {}

    static String of(List<Link> links) {
        if (links.isEmpty()) {
            return "";
        }
        var text = links.stream()
                .map(link -> "%s %s %s %s"
                        .formatted(link.type(), link.outgoing(), link.other(), new TreeMap<>(link.properties())))
                .sorted()
                .collect(Collectors.joining("\n"));
        return HexFormat.of().formatHex(sha256(text));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
