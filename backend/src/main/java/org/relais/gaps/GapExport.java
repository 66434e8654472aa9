package org.relais.gaps;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.domains.DomainLabels;
import org.relais.domains.LivingVocabulary;
import org.relais.exports.ExportFormat;
import org.relais.exports.TableFile;
import org.relais.kernel.RelaisException;
import org.relais.security.Viewer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Stages by domains as a file to take along, a line for each cell. */
@Component
public class GapExport {

    private final RouteGaps gaps;
    private final LivingVocabulary vocabulary;
    private final MessageSource messages;

    GapExport(RouteGaps gaps, LivingVocabulary vocabulary, MessageSource messages) {
        this.gaps = gaps;
        this.vocabulary = vocabulary;
        this.messages = messages;
    }

    /**
     * What the page shows that is asked for in the same way.
     *
     * @throws RelaisException.Invalid when the format holds no tables
     */
    public byte[] file(
            Viewer viewer,
            @Nullable String route,
            LocalDate day,
            @Nullable LocalDate since,
            GapFilter filter,
            ExportFormat format,
            Locale locale) {
        var texts = new GapTexts(messages, new DomainLabels(vocabulary.current(), locale), locale);
        var columns = Arrays.asList(GapColumn.values());
        var rows = lines(gaps.page(viewer, route, day, since, locale).kept(filter))
                .filter(line -> filter.keeps(line.cell()))
                .map(line ->
                        columns.stream().map(column -> column.of(line, texts)).toList())
                .toList();
        var header = columns.stream().map(texts::header).toList();
        return new TableFile(texts.of("gap.sheet"), header, List.copyOf(rows)).in(format, locale);
    }

    private static Stream<GapLine> lines(GapPage page) {
        return page.routes().stream()
                .flatMap(route -> route.rows().stream()
                        .flatMap(row -> row.cells().stream()
                                .map(cell -> new GapLine(
                                        route.route(),
                                        row,
                                        cell,
                                        page.change(row.stage().id(), cell.top())
                                                .orElse(null)))));
    }
}
