package org.relais.ingest;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.graph.Fate;
import org.relais.graph.Written;
import org.relais.kernel.Message;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** One file that was read, and what became of every row. Its methods are its transitions. */
@Node("ImportRun")
class ImportRun {

    /** Findings kept in full; counts are always complete. */
    static final int MOST_FINDINGS = 1000;

    @Id
    private final String id;

    // Read and written by Spring Data alone.
    @SuppressWarnings("UnusedVariable")
    @Version
    private @Nullable Long version;

    private final String fileName;
    private final String startedBy;
    private final ZonedDateTime startedAt;
    private @Nullable String importer;
    private @Nullable ZonedDateTime endedAt;
    private ImportState state;
    private long total;
    private long created;
    private long changed;
    private long unchanged;
    private long refused;
    private List<String> refusals;
    private List<String> remarks;

    ImportRun(
            String id,
            String fileName,
            String startedBy,
            ZonedDateTime startedAt,
            @Nullable String importer,
            @Nullable ZonedDateTime endedAt,
            ImportState state,
            long total,
            long created,
            long changed,
            long unchanged,
            long refused,
            List<String> refusals,
            List<String> remarks) {
        this.id = id;
        this.fileName = fileName;
        this.startedBy = startedBy;
        this.startedAt = startedAt;
        this.importer = importer;
        this.endedAt = endedAt;
        this.state = state;
        this.total = total;
        this.created = created;
        this.changed = changed;
        this.unchanged = unchanged;
        this.refused = refused;
        this.refusals = refusals;
        this.remarks = remarks;
    }

    static ImportRun queued(String fileName, String startedBy) {
        return new ImportRun(
                UUID.randomUUID().toString(),
                fileName,
                startedBy,
                now(),
                null,
                null,
                ImportState.QUEUED,
                0,
                0,
                0,
                0,
                0,
                List.of(),
                List.of());
    }

    String id() {
        return id;
    }

    void reads(String kind) {
        importer = kind;
        state = ImportState.READING;
    }

    void writes(Reading reading) {
        total = reading.total();
        state = ImportState.WRITING;
    }

    void ends(Reading reading, Written written) {
        created = written.count(Fate.New.class);
        changed = written.count(Fate.Changed.class);
        unchanged = written.count(Fate.Unchanged.class) + written.count(Fate.Repeated.class);
        refused = reading.refused().size() + written.count(Fate.Refused.class);
        refusals = Outcomes.refusals(reading, written)
                .map(Finding::line)
                .limit(MOST_FINDINGS)
                .toList();
        remarks = Outcomes.remarks(reading, written)
                .map(Finding::line)
                .limit(MOST_FINDINGS)
                .toList();
        close(ImportState.DONE);
    }

    /** Ends as an earlier run of the same file would, if it were written once more. */
    void repeats(ImportRun earlier) {
        importer = earlier.importer;
        total = earlier.total;
        refused = earlier.refused;
        unchanged = total - refused;
        refusals = earlier.refusals;
        var again = new Finding(At.FILE, Message.of("import.cameAgain", earlier.startedAt.toLocalDate()));
        remarks = Stream.concat(Stream.of(again.line()), earlier.remarks.stream())
                .limit(MOST_FINDINGS)
                .toList();
        close(ImportState.DONE);
    }

    /** Waits to be told whether the rest should be written. */
    void asks(Reading reading) {
        total = reading.total();
        refused = reading.refused().size();
        refusals = reading.refused().stream()
                .map(Finding::line)
                .limit(MOST_FINDINGS)
                .toList();
        remarks = reading.remarks().stream()
                .map(Finding::line)
                .limit(MOST_FINDINGS)
                .toList();
        state = ImportState.ASKING;
    }

    /** It was told to go on, and waits for its turn once more. */
    void queuesAgain() {
        state = ImportState.QUEUED;
    }

    void refuses(Message reason) {
        refusals = List.of(new Finding(At.FILE, reason).line());
        close(ImportState.REFUSED);
    }

    void stops() {
        close(ImportState.STOPPED);
    }

    /** The product ended while the run had not: nothing of its file was written. */
    void wasInterrupted() {
        close(ImportState.INTERRUPTED);
    }

    private void close(ImportState end) {
        state = end;
        endedAt = now();
    }

    RunView view() {
        return new RunView(
                id,
                fileName,
                importer == null ? "" : importer,
                state,
                startedBy,
                startedAt.toInstant(),
                endedAt == null ? null : endedAt.toInstant(),
                new RunView.Counts(total, created, changed, unchanged, refused),
                refusals.stream().map(Finding::parse).toList(),
                remarks.stream().map(Finding::parse).toList());
    }

    private static ZonedDateTime now() {
        return ZonedDateTime.now(ZoneOffset.UTC);
    }
}
