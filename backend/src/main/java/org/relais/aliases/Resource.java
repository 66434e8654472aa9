package org.relais.aliases;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A list that ships with the product. */
final class Resource {

    private Resource() {}

    /** Its lines without blank ones and those that begin with a hash. */
    static List<String> lines(String name) {
        var stream = Objects.requireNonNull(Resource.class.getResourceAsStream("/aliases/" + name), name);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
