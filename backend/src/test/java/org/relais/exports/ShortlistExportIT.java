package org.relais.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.graph.Link;
import org.relais.graph.Ref;
import org.relais.kernel.RelaisException;
import org.relais.kernel.Sensitivity;
import org.relais.security.Role;
import org.relais.security.Viewer;
import org.relais.shortlists.ShortlistChange;
import org.relais.shortlists.ShortlistState;
import org.relais.shortlists.Shortlists;
import org.relais.testing.RealParts;
import org.relais.testing.SmallGraph;
import org.springframework.beans.factory.annotation.Autowired;

@RealParts
class ShortlistExportIT {

    private static final Viewer POOL = SmallGraph.viewer(Role.POOL_MANAGER, Sensitivity.RESTRICTED);

    @Autowired
    ShortlistExport export;

    @Autowired
    Shortlists shortlists;

    @Autowired
    SmallGraph graph;

    private String need = "";
    private String omar = "";

    @BeforeEach
    void putPeopleOnAList() {
        graph.anew()
                .node("Person", "p-omar", Map.of("name", "=Omar", "profession", "@psychologue"))
                .node("Person", "p-secret", Map.of("name", "Zoé", "sensitivity", 3L))
                .node("Person", "p-gone", Map.of("name", "Lina"))
                .node("Mission", "m", Map.of("title", "Mission claire"))
                .node(
                        "Need",
                        "n",
                        Map.of("role", "Psychologue", "state", "open"),
                        Link.to("FOR", new Ref("Mission", "m")))
                .write();
        need = graph.id("Need", "n");
        omar = graph.id("Person", "p-omar");
        for (var person : new String[] {"p-omar", "p-secret", "p-gone"}) {
            shortlists.change(POOL, need, graph.id("Person", person), ShortlistChange.first());
        }
        say(omar, ShortlistState.DECLINED, "+3 mois ailleurs", 1);
        say(graph.id("Person", "p-gone"), ShortlistState.OFF, null, 1);
    }

    @Test
    void writesWhoIsOnTheListAndWhatHappened() throws IOException {
        var today = LocalDate.now(ZoneOffset.UTC);

        assertThat(csv(SmallGraph.reader())).isEqualTo("""
                \uFEFFPersonne,Métier,État,Note,Depuis,Noté par,Historique,Lien,Identifiant
                '=Omar,'@psychologue,a décliné,'+3 mois ailleurs,%s,someone,"%s someone: à contacter
                %s someone: a décliné (+3 mois ailleurs)",/person/%s,%s
                """.formatted(today, today, today, omar, omar));
    }

    @Test
    void holdsWhomTheViewerMaySee() throws IOException {
        assertThat(csv(POOL)).contains("Zoé").doesNotContain("Lina");
        assertThat(csv(SmallGraph.reader())).doesNotContain("Zoé");
    }

    @Test
    void holdsTextsAndNoFormulasInAWorkbook() throws IOException {
        var out = new ByteArrayOutputStream();
        export.write(POOL, need, ExportFormat.XLSX, Locale.of("ar"), out);

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()));
                var rows = workbook.getFirstSheet().openStream()) {
            var all = rows.toList();
            assertThat(all).hasSize(3);
            assertThat(all.get(0).getCellText(0)).isEqualTo("الشخص");
            assertThat(all.get(1).getCellText(0)).isEqualTo("=Omar");
            assertThat(all.get(1).stream()).allMatch(cell -> cell.getType() == CellType.STRING);
        }
    }

    @Test
    void refusesWhatIsNoTable() {
        assertThatThrownBy(() -> export.write(POOL, need, ExportFormat.RIS, Locale.FRENCH, new ByteArrayOutputStream()))
                .isInstanceOf(RelaisException.Invalid.class);
    }

    private String csv(Viewer viewer) throws IOException {
        var out = new ByteArrayOutputStream();
        export.write(viewer, need, ExportFormat.CSV, Locale.FRENCH, out);
        return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private void say(String person, ShortlistState state, @org.jspecify.annotations.Nullable String note, int seen) {
        shortlists.change(POOL, need, person, new ShortlistChange(state, note, seen));
    }
}
