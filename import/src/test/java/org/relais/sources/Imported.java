package org.relais.sources;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.relais.ingest.Imports;
import org.relais.ingest.RunView;
import org.relais.security.Viewer;

/** Takes one file through an import, as the product does. */
public final class Imported {

    private static final int LONGEST_SECONDS = 300;

    private Imported() {}

    /** The run once it is over. */
    public static RunView run(Imports imports, Path file) {
        var over = new CountDownLatch(1);
        var queued = imports.submit(Viewer.system(), file, over::countDown).getFirst();
        try {
            if (!over.await(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("%s takes too long".formatted(file));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return imports.run(Viewer.system(), queued.id());
    }
}
