package org.relais.sources.table;

import java.util.List;

/**
 * What a cell of a column holds, and how it is read.
 *
 * @param name as in {@code import.format.NAME} of the message files
 * @param choices the words that may be given, where there are but some
 * @param example a text that it reads
 */
public record Format(String name, List<String> choices, String example, Reader reader) {

    public Format {
        choices = List.copyOf(choices);
    }

    Format(String name, String example, Reader reader) {
        this(name, List.of(), example, reader);
    }

    /** The value as the graph holds it. */
    public Object read(String text) {
        return reader.read(text);
    }

    /** Reads a text that is not empty. */
    public interface Reader {
        /** @throws org.relais.kernel.RelaisException.Invalid when the text says nothing of the kind */
        Object read(String text);
    }
}
