package org.relais.ingest;

import java.util.List;
import org.relais.kernel.Message;

/** Something to say of a place in the source: why a row was refused, or what was noticed. */
public record Finding(At at, Message message) {

    String line() {
        return String.join("\t", at.sheet(), "" + at.row(), at.column(), message.line());
    }

    static Finding parse(String line) {
        var parts = List.of(line.split("\t", 4));
        return new Finding(
                new At(parts.get(0), Integer.parseInt(parts.get(1)), parts.get(2)), Message.parse(parts.get(3)));
    }
}
