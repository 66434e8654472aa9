package org.relais.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.relais.kernel.Sha256;
import org.springframework.stereotype.Component;

/** Imported documents as they came, each under the SHA-256 of its bytes. */
@Component
public class Originals {

    private final Path folder;

    Originals(IngestProperties properties) {
        this.folder = properties.originals();
    }

    /** Keeps the file and returns its SHA-256 in lower-case hexadecimal; keeping it again changes nothing. */
    public String keep(Path file) {
        try {
            Files.createDirectories(folder);
            var copy = Files.createTempFile(folder, "incoming", null);
            var sha256 = copy(file, copy);
            Files.move(
                    copy, folder.resolve(sha256), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return sha256;
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be kept".formatted(file.getFileName()), e);
        }
    }

    public Optional<Path> find(String sha256) {
        var file = folder.resolve(sha256);
        return sha256.matches("[0-9a-f]{64}") && Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }

    private static String copy(Path from, Path to) throws IOException {
        try (var in = Files.newInputStream(from);
                var out = Files.newOutputStream(to)) {
            return Sha256.hex(in, out);
        }
    }
}
