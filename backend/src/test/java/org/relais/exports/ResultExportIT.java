package org.relais.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.relais.testing.Stated.link;
import static org.relais.testing.Stated.node;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.relais.graph.GraphWriter;
import org.relais.kernel.RelaisException;
import org.relais.kernel.Sensitivity;
import org.relais.schema.Vocabulary;
import org.relais.search.ItemFinder;
import org.relais.search.ItemType;
import org.relais.search.Projection;
import org.relais.search.SearchQuery;
import org.relais.security.Role;
import org.relais.security.Viewer;
import org.relais.testing.EmptyGraph;
import org.relais.testing.RealParts;
import org.relais.testing.SmallGraph;
import org.relais.testing.Stated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

@RealParts
class ResultExportIT {

    private static final Viewer READER = SmallGraph.reader();
    private static final Viewer EDITOR = SmallGraph.viewer(Role.EDITOR, Sensitivity.RESTRICTED);
    private static final SearchQuery ASKED = SearchQuery.of("écoute");

    @Autowired
    EmptyGraph graph;

    @Autowired
    GraphWriter writer;

    @Autowired
    Projection projection;

    @Autowired
    ItemFinder items;

    @Autowired
    Vocabulary vocabulary;

    @Autowired
    MessageSource messages;

    @Autowired
    ResultExport export;

    @BeforeEach
    void openWorld() {
        graph.make();
        Stated.write(
                writer,
                node("Person", "export-person", Map.of("name", "Blanche Clairet", "about", "Écoute")),
                node("Document", "export-document", Map.of("title", "Écoute au port", "language", "fr")),
                node("Lesson", "export-lesson", Map.of("title", "Écoute d’abord", "text", "Écouter")));
        shown();
    }

    @ParameterizedTest
    @EnumSource
    void holdsForAReaderNoTraceOfWhatIsRestricted(ExportFormat format) throws IOException {
        var before = lines(READER, ASKED, format);

        writeSecrets();

        assertThat(lines(READER, ASKED, format)).isEqualTo(before);
        assertThat(String.join("\n", lines(EDITOR, ASKED, format))).contains("zibelinaire");
    }

    @Test
    void holdsInATableEveryHitInItsOrder() throws IOException {
        var found = items.find(READER, ASKED.at(0, 100)).hits();

        for (var format : List.of(ExportFormat.CSV, ExportFormat.XLSX)) {
            assertThat(lines(READER, ASKED, format))
                    .hasSize(1 + found.size())
                    .zipSatisfy(
                            java.util.stream.Stream.concat(
                                            java.util.stream.Stream.of("Identifiant"),
                                            found.stream().map(hit -> hit.id()))
                                    .toList(),
                            (line, id) -> assertThat(line).endsWith(id));
        }
    }

    @Test
    void holdsOnlyWhatCanBeCitedInReferences() throws IOException {
        assertThat(lines(READER, ASKED, ExportFormat.BIB))
                .filteredOn(line -> line.startsWith("@"))
                .hasSize(2);
        assertThat(lines(READER, ASKED, ExportFormat.RIS))
                .filteredOn(line -> line.startsWith("TY"))
                .containsExactlyInAnyOrder("TY  - RPRT", "TY  - GEN");
        assertThatExceptionOfType(RelaisException.Invalid.class)
                .isThrownBy(() -> lines(READER, ASKED.only(Set.of(ItemType.PERSON)), ExportFormat.BIB));
    }

    @ParameterizedTest
    @EnumSource
    void saysHowManyThereAreBesideThoseThatItHolds(ExportFormat format) throws IOException {
        var ofOne = new ResultExport(items, vocabulary, messages, 1);
        var found = items.find(READER, ASKED.only(format.types(Set.of()))).total();

        assertThat(lines(ofOne, READER, ASKED, format)).last().asString().contains("1 résultats sur " + found);
        assertThat(String.join("\n", lines(READER, ASKED, format))).doesNotContain(" sur " + found);
    }

    private void writeSecrets() {
        Stated.write(
                writer,
                node(
                        "Document",
                        "export-secret",
                        Map.of("title", "Écoute zibelinaire", "language", "fr", "sensitivity", 3L),
                        link("ABOUT", "Domain", "protection")),
                node("Person", "export-hidden", Map.of("name", "Zoé", "about", "Écoute", "sensitivity", 3L)));
        shown();
    }

    private List<String> lines(Viewer viewer, SearchQuery query, ExportFormat format) throws IOException {
        return lines(export, viewer, query, format);
    }

    private static List<String> lines(ResultExport export, Viewer viewer, SearchQuery query, ExportFormat format)
            throws IOException {
        var out = new ByteArrayOutputStream();
        export.write(viewer, query, format, Locale.FRENCH, out);
        return format == ExportFormat.XLSX
                ? rows(out.toByteArray())
                : out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static List<String> rows(byte[] file) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                var rows = workbook.getFirstSheet().openStream()) {
            return rows.map(row -> row.stream()
                            .map(cell -> cell == null ? "" : cell.getText())
                            .collect(java.util.stream.Collectors.joining(",")))
                    .toList();
        }
    }

    private void shown() {
        assertThat(projection.awaitNow(Duration.ofSeconds(30))).isTrue();
    }
}
