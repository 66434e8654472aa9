package org.relais.sources.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relais.exports.ExportFormat;
import org.relais.exports.ResultExport;
import org.relais.graph.GraphWriter;
import org.relais.ingest.SourceFile;
import org.relais.search.ItemFinder;
import org.relais.search.Projection;
import org.relais.search.SearchQuery;
import org.relais.testing.EmptyGraph;
import org.relais.testing.RealParts;
import org.relais.testing.SmallGraph;
import org.relais.testing.Stated;
import org.springframework.beans.factory.annotation.Autowired;

/** What was exported comes back as it was. */
@RealParts
class ExportedTablesIT {

    private static final int TITLE = 1;
    private static final List<String> TITLES = List.of(
            "=1+1", "+33 6 relais", "-1 relais", "@relais", "'=1", "''-1", "'s-Hertogenbosch", "Un, \"deux\"; trois");

    /** A workbook keeps blanks at the edges of its cells, which every table is read without. */
    private static final List<String> BLANK_TITLES = List.of("\t=1", "\r=1");

    @Autowired
    EmptyGraph graph;

    @Autowired
    GraphWriter writer;

    @Autowired
    Projection projection;

    @Autowired
    ItemFinder items;

    @Autowired
    ResultExport export;

    @TempDir
    Path folder;

    @BeforeEach
    void openAndWithoutItems() {
        graph.make();
    }

    @Test
    void readsAWorkbookAsItWasFound() throws IOException {
        write(TITLES);

        assertThat(titles(ExportFormat.XLSX)).containsExactlyElementsOf(found()).containsAll(TITLES);
    }

    @Test
    void readsATextAsItWasFoundWhateverItsCellsBeginWith() throws IOException {
        write(TITLES);
        write(BLANK_TITLES);

        assertThat(titles(ExportFormat.CSV))
                .containsExactlyElementsOf(found())
                .containsAll(TITLES)
                .containsAll(BLANK_TITLES);
    }

    private void write(List<String> titles) {
        var statements = new ArrayList<org.relais.graph.Statement>();
        for (var title : titles) {
            statements.add(Stated.node(
                    "Document",
                    "export-" + title.hashCode(),
                    Map.of("title", title, "summary", "Abracadabra, " + title, "language", "fr")));
        }
        Stated.write(writer, statements.toArray(org.relais.graph.Statement[]::new));
        assertThat(projection.awaitNow(Duration.ofSeconds(30))).isTrue();
    }

    private List<String> found() {
        return items.find(SmallGraph.reader(), asked().at(0, 100)).hits().stream()
                .map(hit -> hit.title(Locale.FRENCH))
                .toList();
    }

    private List<String> titles(ExportFormat format) throws IOException {
        var file = folder.resolve(format.fileName(java.time.LocalDate.now()));
        try (var out = Files.newOutputStream(file)) {
            export.write(SmallGraph.reader(), asked(), format, Locale.FRENCH, out);
        }
        return Sheets.read(SourceFile.of(file)).getFirst().rows().stream()
                .skip(1)
                .map(row -> row.cell(TITLE).text())
                .toList();
    }

    private static SearchQuery asked() {
        return SearchQuery.of("abracadabra");
    }
}
