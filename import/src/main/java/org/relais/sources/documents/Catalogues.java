package org.relais.sources.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.ingest.SourceFile;
import org.relais.kernel.RelaisException;
import org.springframework.stereotype.Component;

/** Finds the catalogue that speaks of a file: beside it or above it, but within what was given to import. */
@Component
class Catalogues {

    private final CatalogueSheet sheet;
    private @Nullable Known last;

    Catalogues(CatalogueSheet sheet) {
        this.sheet = sheet;
    }

    static boolean isCatalogue(SourceFile file) {
        return file.path().getFileName().toString().equalsIgnoreCase(Catalogue.NAME);
    }

    /** @throws RelaisException.Invalid when there is one that cannot be read */
    Optional<Catalogue> of(SourceFile file) {
        return find(file).map(this::read);
    }

    static Optional<Path> find(SourceFile file) {
        var root = file.root().toAbsolutePath();
        var folder = file.path().toAbsolutePath().getParent();
        while (folder != null && folder.startsWith(root)) {
            var candidate = folder.resolve(Catalogue.NAME);
            if (Files.isRegularFile(candidate)) {
                return Optional.of(candidate);
            }
            folder = folder.getParent();
        }
        return Optional.empty();
    }

    private synchronized Catalogue read(Path file) {
        var written = written(file);
        var known = last;
        if (known == null || !known.file().equals(file) || !known.written().equals(written)) {
            known = new Known(file, written, Catalogue.read(file, sheet));
            last = known;
        }
        return known.catalogue();
    }

    private static FileTime written(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw RelaisException.invalid("import.documents.catalogue", Catalogue.NAME);
        }
    }

    /** The catalogue read last: all files of a folder ask for it. */
    private record Known(Path file, FileTime written, Catalogue catalogue) {}
}
