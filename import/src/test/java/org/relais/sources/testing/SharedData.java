package org.relais.sources.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Real files as others published them. They are not part of the repository: they lie in the folder
 * {@code relais.shared.data}, or else in {@code shared/data} beside the repository.
 */
public final class SharedData {

    private SharedData() {}

    /** The file or folder; the test is skipped, with a message, where it is not to be had. */
    public static Path file(String name) {
        var file = folder().map(folder -> folder.resolve(name)).filter(Files::exists);
        Assumptions.assumeTrue(file.isPresent(), () -> "There is no shared/data/%s here".formatted(name));
        return file.orElseThrow();
    }

    private static Optional<Path> folder() {
        var given = System.getProperty("relais.shared.data", "");
        return given.isEmpty()
                ? Stream.iterate(Path.of("").toAbsolutePath(), at -> at != null, Path::getParent)
                        .map(at -> at.resolve("../shared/data").normalize())
                        .filter(Files::isDirectory)
                        .findFirst()
                : Optional.of(Path.of(given));
    }
}
