package org.relais.sources.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relais.changes.Change;
import org.relais.changes.ChangeFilter;
import org.relais.changes.ChangesExport;
import org.relais.changes.ChangesPage;
import org.relais.changes.ChangesPage.Counted;
import org.relais.changes.EndConfirmation;
import org.relais.changes.Move;
import org.relais.changes.TableChanges;
import org.relais.exports.ExportFormat;
import org.relais.ingest.Imports;
import org.relais.ingest.RunView;
import org.relais.kernel.RelaisException;
import org.relais.kernel.Sensitivity;
import org.relais.security.Role;
import org.relais.security.Viewer;
import org.relais.sources.testing.Imported;
import org.relais.sources.testing.SharedData;
import org.relais.testing.EmptyGraph;
import org.relais.testing.RealParts;
import org.relais.testing.SmallGraph;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Two quarters of a real table, one imported after the other. */
@RealParts
class TableChangesIT {

    private static final int ROWS = 2000;

    @Autowired
    EmptyGraph graph;

    @Autowired
    Imports imports;

    @Autowired
    TableChanges changes;

    @Autowired
    ChangesExport export;

    @Autowired
    EndConfirmation confirmation;

    @Autowired
    Neo4jClient client;

    @TempDir
    Path folder;

    private Quarters quarters = Quarters.of(SharedData.file("partners-3w/afghanistan_3w_jul_sep_2023.csv"), ROWS);

    @BeforeEach
    void onlyTheVocabulary() {
        graph.make();
    }

    @Test
    void saysWhoArrivedWhoLeftAndWhatChanged() throws IOException {
        var first = Imported.run(imports, quarters.first(folder.resolve("afghanistan_3w_apr_jun_2023.csv")));
        var second = Imported.run(imports, quarters.second(folder.resolve("afghanistan_3w_jul_sep_2023.csv")));

        var page = page(Viewer.system(), second, ChangeFilter.ALL);

        assertThat(page.older())
                .isNotNull()
                .satisfies(older -> assertThat(older.run()).isEqualTo(first.id()));
        assertThat(page.moves())
                .containsEntry(Move.ARRIVED, 7L)
                .containsEntry(Move.LEFT, 20L)
                .containsEntry(Move.CHANGED, 40L)
                .containsEntry(Move.UNCHANGED, ROWS - 60L);
        assertThat(sum(page.account().newer()))
                .isEqualTo(second.counts().total())
                .isEqualTo(ROWS - 13L);
        assertThat(sum(page.account().older()))
                .isEqualTo(first.counts().total())
                .isEqualTo(ROWS);
        assertThat(page.byPlace().stream()
                        .mapToLong(place -> sum(place.moves()))
                        .sum())
                .isEqualTo(sum(page.moves()));
        assertThat(page.changes())
                .filteredOn(change -> change.move() == Move.CHANGED)
                .allSatisfy(change -> assertThat(change.differences())
                        .containsExactly(new Change.Difference("state", "ongoing", "completed")));
    }

    @Test
    void narrowsToAPlaceAndADomain() throws IOException {
        bothQuarters();

        var kabul = page(Viewer.system(), null, new ChangeFilter(null, "kabul", ""));
        var medical = page(Viewer.system(), null, new ChangeFilter(Move.LEFT, "", "medical"));

        assertThat(kabul.byPlace()).extracting(Counted::name).containsExactly("Kabul");
        assertThat(sum(kabul.moves())).isPositive().isLessThan(ROWS);
        assertThat(medical.changes()).allSatisfy(change -> {
            assertThat(change.move()).isEqualTo(Move.LEFT);
            assertThat(change.tops()).contains("medical");
        });
        assertThat(kabul.account()).isEqualTo(medical.account());
    }

    @Test
    void proposesAnEndAndSetsItOnlyWhenToldTo() throws IOException {
        bothQuarters();
        var left =
                page(Viewer.system(), null, new ChangeFilter(Move.LEFT, "", "")).changes();
        assertThat(left).extracting(Change::proposedEnd).containsOnly(LocalDate.of(2023, 6, 30));
        assertThat(ended()).isZero();

        var ends = new HashMap<String, @Nullable LocalDate>();
        left.forEach(change -> ends.put(change.key(), change.proposedEnd()));
        var before = confirmation.confirm(Viewer.system(), ends);

        assertThat(ended()).isEqualTo(20);
        assertThat(page(Viewer.system(), null, new ChangeFilter(Move.LEFT, "", ""))
                        .changes())
                .extracting(Change::proposedEnd)
                .containsOnlyNulls();
        confirmation.confirm(Viewer.system(), before);
        assertThat(ended()).isZero();
    }

    @Test
    void tellsNoReaderWhichFilesCameNorLetsThemSetAnEnd() throws IOException {
        bothQuarters();

        assertThatThrownBy(() -> page(SmallGraph.reader(), null, ChangeFilter.ALL))
                .isInstanceOf(RelaisException.class);

        assertThatThrownBy(() -> confirmation.confirm(SmallGraph.reader(), Map.of("x", LocalDate.EPOCH)))
                .isInstanceOf(RelaisException.class);
    }

    @Test
    void takesTheSameTableTwiceForOneDelivery() throws IOException {
        var file = quarters.first(folder.resolve("afghanistan_3w_apr_jun_2023.csv"));
        Imported.run(imports, file);
        graph.touch();
        var again = Imported.run(imports, file);

        var page = page(Viewer.system(), again, ChangeFilter.ALL);

        assertThat(page.older()).isNull();
        assertThat(page.choices()).isEmpty();
    }

    @Test
    void countsNothingThatIsNotToBeSeen() throws IOException {
        bothQuarters();
        client.query("MATCH (o:Organisation)-[:OPERATES]->(a:Activity) SET a.sensitivity = 3, a.access = '3'")
                .run();

        var page = page(SmallGraph.viewer(Role.CONTRIBUTOR, Sensitivity.INTERNAL), null, ChangeFilter.ALL);

        assertThat(page.changes()).isEmpty();
        assertThat(sum(page.moves())).isZero();
        assertThat(sum(page.account().newer()) + sum(page.account().older())).isZero();
        assertThat(page.byPlace()).isEmpty();
    }

    @Test
    void goesOutAsATableThatHoldsWhatIsShown() throws IOException {
        bothQuarters();
        var filter = new ChangeFilter(Move.LEFT, "", "");

        var file = new String(
                export.file(Viewer.system(), "", "", filter, ExportFormat.CSV, Locale.FRENCH), StandardCharsets.UTF_8);

        assertThat(file.lines()).hasSize(21).allMatch(line -> line.startsWith("partie") || line.contains("Mouvement"));
    }

    private void bothQuarters() throws IOException {
        Imported.run(imports, quarters.first(folder.resolve("afghanistan_3w_apr_jun_2023.csv")));
        Imported.run(imports, quarters.second(folder.resolve("afghanistan_3w_jul_sep_2023.csv")));
    }

    private ChangesPage page(Viewer viewer, @Nullable RunView run, ChangeFilter filter) {
        return changes.page(viewer, run == null ? "" : run.id(), "", filter, Locale.FRENCH);
    }

    private long ended() {
        return client.query("MATCH (a:Activity) WHERE a.to IS NOT NULL RETURN count(a) AS ended")
                .fetchAs(Long.class)
                .one()
                .orElseThrow();
    }

    private static long sum(Map<Move, Long> moves) {
        return moves.values().stream().mapToLong(Long::longValue).sum();
    }
}
