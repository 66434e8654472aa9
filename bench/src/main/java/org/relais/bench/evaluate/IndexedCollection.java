package org.relais.bench.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.relais.search.DirectIndex;
import org.springframework.util.FileSystemUtils;

/** A collection's documents in an index of the product, in a temporary folder. */
record IndexedCollection(Path place, DirectIndex index) implements AutoCloseable {

    /** @param language of documents that do not say theirs; told from the texts when null */
    static IndexedCollection of(Path folder, @Nullable String language) throws IOException {
        var place = Files.createTempDirectory("relais-evaluate");
        var indexed = new IndexedCollection(place, new DirectIndex(Files.createDirectories(place.resolve("index"))));
        try {
            for (var document : new Documents(folder, language).read()) {
                indexed.index.add(document);
            }
            indexed.index.ready();
            return indexed;
        } catch (IOException | RuntimeException e) {
            indexed.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        index.close();
        FileSystemUtils.deleteRecursively(place);
    }
}
