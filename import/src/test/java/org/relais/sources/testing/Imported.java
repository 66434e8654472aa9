package org.relais.sources.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.relais.ingest.Imports;
import org.relais.ingest.RunView;
import org.relais.security.Viewer;

/** Takes files through an import, as the product does. */
public final class Imported {

    private static final int LONGEST_SECONDS = 300;

    private Imported() {}

    /** The run of a file once it is over. */
    public static RunView run(Imports imports, Path file) {
        return all(imports, file).getFirst();
    }

    /** The runs of a folder once they are over. */
    public static List<RunView> all(Imports imports, Path fileOrFolder) {
        var over = new CountDownLatch(1);
        var queued = imports.submit(Viewer.system(), fileOrFolder, over::countDown);
        try {
            if (!over.await(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("%s takes too long".formatted(fileOrFolder));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return queued.stream()
                .map(run -> imports.run(Viewer.system(), run.id()))
                .toList();
    }
}
