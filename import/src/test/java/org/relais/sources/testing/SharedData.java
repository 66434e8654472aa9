package org.relais.sources.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Real data that lies beside the repository on some machines: {@code ../shared/data}. */
public final class SharedData {

    private SharedData() {}

    /** A file or folder of it; the test is skipped, with a message, where there is none. */
    public static Path at(String name) {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            for (var shared : new String[] {"../shared/data", "shared/data"}) {
                var found = folder.resolve(shared).resolve(name).normalize();
                if (Files.exists(found)) {
                    return found;
                }
            }
        }
        Assumptions.abort("There is no ../shared/data/%s here".formatted(name));
        throw new IllegalStateException("Not reached");
    }
}
