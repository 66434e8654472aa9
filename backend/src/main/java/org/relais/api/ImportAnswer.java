package org.relais.api;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.relais.ingest.Finding;
import org.relais.ingest.ImportState;
import org.relais.ingest.RunView;

/** An import with its findings in the reader's language. */
record ImportAnswer(
        String id,
        String fileName,
        String importer,
        ImportState state,
        String startedBy,
        Instant startedAt,
        @Nullable Instant endedAt,
        RunView.Counts counts,
        List<Found> refusals,
        List<Found> remarks) {

    /** @param row as a spreadsheet counts; 0 for the file as a whole */
    record Found(String sheet, int row, String column, String code, String text) {}

    static ImportAnswer of(RunView run, Wording wording, Locale locale) {
        return new ImportAnswer(
                run.id(),
                run.fileName(),
                run.importer(),
                run.state(),
                run.startedBy(),
                run.startedAt(),
                run.endedAt(),
                run.counts(),
                found(run.refusals(), wording, locale),
                found(run.remarks(), wording, locale));
    }

    private static List<Found> found(List<Finding> findings, Wording wording, Locale locale) {
        return findings.stream()
                .map(finding -> new Found(
                        finding.at().sheet(),
                        finding.at().row(),
                        finding.at().column(),
                        finding.message().code(),
                        wording.of(finding.message(), locale)))
                .toList();
    }
}
