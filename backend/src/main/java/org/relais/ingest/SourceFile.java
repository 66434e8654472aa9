package org.relais.ingest;

import java.nio.file.Path;

/**
 * A file to import.
 *
 * @param path where it lies for now
 * @param root folder that was given, or the folder of an upload; a catalogue may lie there
 */
public record SourceFile(Path path, Path root) {

    public static SourceFile of(Path path) {
        var folder = path.toAbsolutePath().getParent();
        return new SourceFile(path, folder == null ? path : folder);
    }

    /** The name that people know: relative to what was given, with forward slashes. */
    public String name() {
        var relative = path.startsWith(root) && !path.equals(root) ? root.relativize(path) : path.getFileName();
        return relative.toString().replace('\\', '/');
    }
}
