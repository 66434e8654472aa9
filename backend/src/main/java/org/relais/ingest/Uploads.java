package org.relais.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import org.relais.kernel.RelaisException;
import org.relais.security.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Files that someone sends: each waits in a folder of its own, under its own name, until its run is over. */
@Component
public class Uploads {

    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}<>:\"|?*]+");
    private static final Pattern DOTS = Pattern.compile("^[.\\s]+|[.\\s]+$");
    private static final int LONGEST_NAME = 120;

    private final Imports imports;
    private final Path folder;

    Uploads(Imports imports, IngestProperties properties) throws IOException {
        this.imports = imports;
        this.folder = properties.uploads();
        // Nobody waits any more for what an earlier end of the product left here.
        FileSystemUtils.deleteRecursively(folder);
    }

    /** Queues the content under the name that the sender gave it. */
    public RunView submit(Viewer viewer, String name, InputStream content) {
        return submit(viewer, name, content, Rest.ASK);
    }

    /** The same, with what is to happen to the other rows when some are refused. */
    public RunView submit(Viewer viewer, String name, InputStream content, Rest rest) {
        viewer.requireImport();
        var own = folder.resolve(UUID.randomUUID().toString());
        try {
            var file = Files.createDirectories(own).resolve(safe(name));
            Files.copy(content, file);
            return imports.submit(viewer, file, rest, () -> delete(own)).getFirst();
        } catch (IOException e) {
            delete(own);
            throw new UncheckedIOException("%s cannot be kept".formatted(safe(name)), e);
        } catch (RelaisException refusal) {
            delete(own);
            throw refusal;
        }
    }

    /** The name without folders and without what some file system does not take; its ending stays. */
    static String safe(String name) {
        var bare = UNSAFE.matcher(FOLDERS.matcher(name).replaceFirst("")).replaceAll("_");
        var clean = DOTS.matcher(bare).replaceAll("");
        var tooLong = clean.length() - LONGEST_NAME;
        return clean.isEmpty() ? "file" : tooLong > 0 ? clean.substring(tooLong) : clean;
    }

    private static void delete(Path own) {
        try {
            FileSystemUtils.deleteRecursively(own);
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be cleared away".formatted(own), e);
        }
    }
}
