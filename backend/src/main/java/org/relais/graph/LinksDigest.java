package org.relais.graph;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.relais.kernel.Sha256;

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
        return Sha256.hex(text);
    }
}
