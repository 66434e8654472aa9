package org.relais.ingest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.relais.kernel.RelaisException;
import org.relais.security.Viewer;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Imports files one after the other, and tells how each went. */
@Component
public class Imports implements DisposableBean {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ImportRuns runs;
    private final Ingestion ingestion;
    private final FilesToImport files;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("imports").daemon().factory());
    private final Set<String> stopping = ConcurrentHashMap.newKeySet();
    private final Map<String, AtomicLong> written = new ConcurrentHashMap<>();
    private final Map<String, Waiting> waiting = new ConcurrentHashMap<>();
    private volatile boolean ending;

    Imports(ImportRuns runs, Ingestion ingestion, FilesToImport files) {
        this.runs = runs;
        this.ingestion = ingestion;
        this.files = files;
    }

    /**
     * Queues a file, or every file of a folder in an order in which references are met, and returns the
     * runs in that order.
     */
    public List<RunView> submit(Viewer viewer, Path fileOrFolder) {
        return submit(viewer, fileOrFolder, () -> {});
    }

    /** The same, and then does something with the files: an upload is cleared away. */
    public List<RunView> submit(Viewer viewer, Path fileOrFolder, Runnable afterwards) {
        return submit(viewer, fileOrFolder, Rest.WRITE, afterwards);
    }

    /** The same; a run that waits to be told what to do with the rest keeps its file until it is. */
    List<RunView> submit(Viewer viewer, Path fileOrFolder, Rest rest, Runnable afterwards) {
        viewer.requireImport();
        var queued = new ArrayList<RunView>();
        for (var file : files.in(fileOrFolder)) {
            var run = runs.save(ImportRun.queued(file.name(), viewer.username()));
            queued.add(run.view());
            worker.execute(() -> work(run.id(), file, rest, afterwards));
        }
        worker.execute(() -> {
            if (!ending && queued.stream().noneMatch(run -> waiting.containsKey(run.id()))) {
                afterwards.run();
            }
        });
        return queued;
    }

    /**
     * Tells a run that asks whether the rows that are not refused should be written.
     *
     * @throws RelaisException.Conflict when it does not ask, or no longer
     */
    public void answer(Viewer viewer, String id, boolean write) {
        viewer.requireImport();
        var asked = waiting.remove(id);
        if (asked == null) {
            throw RelaisException.conflict("error.notAsking");
        }
        var run = runs.findById(id).orElseThrow(RelaisException::notFound);
        if (write) {
            run.queuesAgain();
            runs.save(run);
            worker.execute(() -> work(id, asked.file(), Rest.WRITE, asked.afterwards()));
        } else {
            run.stops();
            runs.save(run);
        }
        worker.execute(asked.afterwards());
    }

    /** The newest runs first. */
    public List<RunView> recent(Viewer viewer, int most) {
        viewer.requireImport();
        return runs.findByOrderByStartedAtDesc(PageRequest.of(0, most)).stream()
                .map(ImportRun::view)
                .toList();
    }

    /** How many runs there are in all. */
    public long count(Viewer viewer) {
        viewer.requireImport();
        return runs.count();
    }

    public RunView run(Viewer viewer, String id) {
        viewer.requireImport();
        return runs.findById(id).map(ImportRun::view).orElseThrow(RelaisException::notFound);
    }

    /** Statements sent so far by a run that is writing. */
    public long written(String id) {
        var count = written.get(id);
        return count == null ? 0 : count.get();
    }

    /** Asks a run to stop; nothing of its file stays. A run that is over stays as it is. */
    public void stop(Viewer viewer, String id) {
        viewer.requireImport();
        stopping.add(id);
    }

    /** Closes runs that the product left in the middle when it last ended. */
    public void closeInterrupted() {
        var open = List.of(ImportState.QUEUED, ImportState.READING, ImportState.WRITING, ImportState.ASKING);
        for (var run : runs.findByStateIn(open)) {
            run.wasInterrupted();
            runs.save(run);
        }
    }

    private void work(String id, SourceFile file, Rest rest, Runnable afterwards) {
        if (ending) {
            return;
        }
        var run = runs.findById(id).orElseThrow();
        var count = written.computeIfAbsent(id, first -> new AtomicLong());
        var ended = ingestion.run(run, file, rest, statements -> {
            count.addAndGet(statements);
            if (ending || stopping.contains(id)) {
                throw new Ingestion.StoppedException();
            }
        });
        written.remove(id);
        stopping.remove(id);
        if (ended.view().state() == ImportState.ASKING) {
            waiting.put(id, new Waiting(file, afterwards));
        }
    }

    /** A file that waits for an answer, and what to do with it then. */
    private record Waiting(SourceFile file, Runnable afterwards) {}

    /** Undoes what is being written, for the database is about to close; files that wait are left as they are. */
    @Override
    public void destroy() throws InterruptedException {
        ending = true;
        worker.shutdown();
        if (!worker.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            worker.shutdownNow();
        }
    }
}
