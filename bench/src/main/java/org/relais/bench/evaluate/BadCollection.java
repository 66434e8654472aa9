package org.relais.bench.evaluate;

import java.nio.file.Path;

/** A collection that cannot be read: what, in which file and line. */
final class BadCollection extends RuntimeException {

    BadCollection(Path file, int line, String what) {
        super("%s, line %d: %s.".formatted(file, line, what));
    }

    BadCollection(Path folder, String what) {
        super("%s: %s.".formatted(folder, what));
    }
}
