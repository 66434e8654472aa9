package org.relais.ingest;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.relais.graph.GraphWriter;
import org.relais.graph.Progress;
import org.relais.graph.Provenance;
import org.relais.kernel.RelaisException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes one file from its importer to the graph, and writes down what became of it. */
@Component
class Ingestion {

    private static final Logger LOG = LoggerFactory.getLogger(Ingestion.class);

    private final List<Importer> importers;
    private final GraphWriter writer;
    private final ImportRuns runs;
    private final IngestProperties limits;
    private final List<Follower> followers;
    private final WrittenFiles known;
    private final TransactionOperations transaction;

    Ingestion(
            List<Importer> importers,
            GraphWriter writer,
            ImportRuns runs,
            IngestProperties limits,
            List<Follower> followers,
            WrittenFiles known,
            PlatformTransactionManager transactions) {
        this.importers = importers;
        this.writer = writer;
        this.runs = runs;
        this.limits = limits;
        this.followers = followers;
        this.known = known;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The importer for a file, the earliest rank first. */
    Optional<Importer> importer(SourceFile file) {
        return importers.stream()
                .filter(importer -> importer.rank(file) >= 0)
                .min(Comparator.comparingInt(importer -> importer.rank(file)));
    }

    ImportRun run(ImportRun run, SourceFile file, Rest rest, Progress progress) {
        try {
            refuseIfTooLarge(file);
            var look = known.look(file);
            var earlier = known.unaltered(look).flatMap(runs::findById);
            if (earlier.isPresent() && changesNothing(run, earlier.get(), rest)) {
                run.repeats(earlier.get());
                return runs.save(run);
            }
            var importer = importer(file)
                    .orElseThrow(() ->
                            RelaisException.invalid("import.unknownKind", String.join(", ", IngestProperties.FORMATS)));
            run.reads(importer.name());
            var read = runs.save(run);
            var reading = importer.read(file);
            if (rest == Rest.ASK
                    && !reading.refused().isEmpty()
                    && !reading.rows().isEmpty()) {
                read.asks(reading);
                return runs.save(read);
            }
            return write(read, look, reading, progress);
        } catch (RelaisException refusal) {
            run.refuses(refusal.told());
        } catch (StoppedException stop) {
            run.stops();
        } catch (RuntimeException fault) {
            LOG.error("Import of {} failed", file.name(), fault);
            run.refuses(RelaisException.invalid("import.fault", fault.getClass().getSimpleName())
                    .told());
        }
        return runs.save(run);
    }

    private void refuseIfTooLarge(SourceFile file) {
        var bytes = file.path().toFile().length();
        if (bytes > limits.maxMegabytes() * 1024L * 1024L) {
            throw RelaisException.invalid("import.tooLarge", bytes / (1024 * 1024), limits.maxMegabytes());
        }
        if (bytes == 0) {
            throw RelaisException.invalid("import.empty");
        }
    }

    /** Not where somebody is to be asked again, or where who follows sees more in it than the graph does. */
    private boolean changesNothing(ImportRun run, ImportRun earlier, Rest rest) {
        return (rest == Rest.WRITE || earlier.view().counts().refused() == 0)
                && Boolean.TRUE.equals(transaction.execute(status -> {
                    var all = followers.stream().allMatch(follower -> follower.cameAgain(run.id(), earlier.id()));
                    if (!all) {
                        status.setRollbackOnly();
                    }
                    return all;
                }));
    }

    private ImportRun write(ImportRun run, WrittenFiles.Look look, Reading reading, Progress progress) {
        run.writes(reading);
        var writing = runs.save(run);
        var rows = reading.rows().stream().map(Reading.Understood::row).toList();
        var provenance = new Provenance(writing.id(), writing.view().fileName(), LocalDate.now());
        var written = Objects.requireNonNull(transaction.execute(status -> {
            var outcome = writer.write(rows, provenance, progress);
            followers.forEach(
                    follower -> follower.wrote(writing.id(), writing.view().fileName(), reading, outcome));
            return outcome;
        }));
        writing.ends(reading, written);
        known.remember(look, writing.id(), reading, written);
        return runs.save(writing);
    }

    /** Thrown out of a write to undo it. */
    static final class StoppedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
