package org.relais.kernel;

import java.util.List;

/**
 * Something to tell a person, in whichever language they read: a code of {@code messages*.properties}
 * and what fills its blanks.
 */
public record Message(String code, List<String> arguments) {

    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String code, Object... arguments) {
        return new Message(
                code, List.of(arguments).stream().map(String::valueOf).toList());
    }

    /** One line that {@link #parse} reads back. */
    public String line() {
        return arguments.isEmpty()
                ? code
                : code + "\t"
                        + String.join(
                                "\t", arguments.stream().map(Message::flat).toList());
    }

    public static Message parse(String line) {
        var parts = List.of(line.split("\t", -1));
        return new Message(parts.getFirst(), parts.subList(1, parts.size()));
    }

    private static String flat(String argument) {
        return argument.replaceAll("\\s+", " ").strip();
    }
}
