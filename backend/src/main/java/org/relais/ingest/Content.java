package org.relais.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.relais.kernel.Sha256;

/** What a file holds, under the name that people know. */
record Content(String name, String sha256) {

    static Content of(SourceFile file) {
        try (var in = Files.newInputStream(file.path())) {
            return new Content(file.name(), Sha256.hex(in));
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read".formatted(file.name()), e);
        }
    }
}
