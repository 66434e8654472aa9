package org.relais.aliases;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Pairs of real names, and whether they are one organisation, judged by hand. */
final class JudgedPairs {

    private JudgedPairs() {}

    static List<Pair> all() {
        var stream = Objects.requireNonNull(JudgedPairs.class.getResourceAsStream("/aliases/pairs.txt"));
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(JudgedPairs::pair)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pair pair(String line) {
        var parts = line.split(";", -1);
        return new Pair(
                parts[0].equals("same"),
                parts[1].strip(),
                blankToNull(parts[2]),
                parts[3].strip(),
                blankToNull(parts[4]));
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    /** Two names with their acronyms. */
    record Pair(
            boolean same,
            String one,
            @Nullable String acronym,
            String other,
            @Nullable String otherAcronym) {}
}
