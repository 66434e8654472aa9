package org.relais.sources;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Real files as others published them. They are not part of the repository: they lie in the folder
 * {@code relais.shared.data}, or in {@code shared/data} beside the repository.
 */
public final class SharedData {

    private SharedData() {}

    /** The file, or the test is skipped where the folder is not to be had. */
    public static Path file(String relative) {
        var file = folder().map(folder -> folder.resolve(relative)).filter(Files::exists);
        Assumptions.assumeTrue(file.isPresent(), () -> "There is no shared/data/%s here".formatted(relative));
        return file.orElseThrow();
    }

    private static Optional<Path> folder() {
        var given = System.getProperty("relais.shared.data");
        return given == null
                ? Stream.iterate(Path.of("").toAbsolutePath(), at -> at != null, Path::getParent)
                        .map(at -> at.resolve("shared/data"))
                        .filter(Files::isDirectory)
                        .findFirst()
                : Optional.of(Path.of(given));
    }
}
