package org.relais.sources.documents.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Has documents read by a worker, which is kept for the next one and replaced when a document was its end. */
@Component
public class DocumentReader implements DisposableBean {

    private final DocumentsProperties limits;
    private @Nullable RunningWorker worker;

    DocumentReader(DocumentsProperties limits) {
        this.limits = limits;
    }

    public synchronized Answer read(Path file, Kind kind) {
        var question = new Question(file.toAbsolutePath(), kind, limits.mostCharacters());
        return worker().ask(question, limits.patience())
                .orElseGet(() -> worker().ask(question, limits.patience())
                        .orElseThrow(() -> new IllegalStateException("A worker ends as soon as it starts")));
    }

    @Override
    public synchronized void destroy() {
        if (worker != null) {
            worker.end();
            worker = null;
        }
    }

    private RunningWorker worker() {
        var running = worker;
        if (running != null && running.isAlive()) {
            return running;
        }
        if (running != null) {
            running.end();
        }
        try {
            running = RunningWorker.start(limits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        worker = running;
        return running;
    }
}
