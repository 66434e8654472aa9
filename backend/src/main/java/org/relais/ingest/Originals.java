package org.relais.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
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
        try (InputStream in = Files.newInputStream(from);
                var digesting = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            Files.copy(digesting, to, StandardCopyOption.REPLACE_EXISTING);
            return HexFormat.of().formatHex(digesting.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
