package org.relais.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relais.changes.ChangeFilter;
import org.relais.changes.ChangesPage;
import org.relais.changes.Move;
import org.relais.changes.TableChanges;
import org.relais.domains.Synonyms;
import org.relais.graph.GraphWriter;
import org.relais.graph.Provenance;
import org.relais.graph.Ref;
import org.relais.graph.Row;
import org.relais.graph.Statement;
import org.relais.ingest.Imports;
import org.relais.ingest.RunView;
import org.relais.security.Viewer;
import org.relais.sources.testing.Imported;
import org.relais.testing.EmptyGraph;
import org.relais.testing.RealParts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** A file that comes again is not read again where it would change nothing, and is read wherever it might. */
@RealParts
class CameAgainIT {

    private static final String HEADERS = "Organisation,Secteur,Activité,Pays,Région";
    private static final String CARE = "Dispensaire du Puits,Protection,Accueil de jour,Niger,Agadez";
    private static final String WATER = "Sources Vives,Santé,Consultations mobiles,Niger,Agadez";
    private static final String LATER = "Sources Vives,Santé,Consultations mobiles,Niger,Zinder";

    @Autowired
    EmptyGraph graph;

    @Autowired
    Imports imports;

    @Autowired
    GraphWriter writer;

    @Autowired
    TableChanges changes;

    @Autowired
    Synonyms synonyms;

    @Autowired
    Neo4jClient client;

    @TempDir
    Path folder;

    @BeforeEach
    void onlyTheVocabulary() {
        graph.make();
    }

    @Test
    void saysOfTheSameFileThatThereIsNothingToDo() throws IOException {
        var table = table("3w_niger.csv", CARE, WATER);

        var first = Imported.run(imports, table);
        var again = Imported.run(imports, table);
        var onceMore = Imported.run(imports, table);

        assertThat(first.counts()).isEqualTo(new RunView.Counts(2, 2, 0, 0, 0));
        assertThat(List.of(again, onceMore)).allSatisfy(run -> {
            assertThat(wasRead(run)).isFalse();
            assertThat(run.counts()).isEqualTo(new RunView.Counts(2, 0, 0, 2, 0));
            assertThat(run.importer()).isEqualTo("partners");
            assertThat(run.remarks())
                    .filteredOn(finding -> finding.message().code().equals("import.cameAgain"))
                    .hasSize(1);
        });
    }

    @Test
    void putsRightWhatWasChangedMeanwhile() throws IOException {
        var table = table("3w_niger.csv", CARE, WATER);
        Imported.run(imports, table);
        var before = names();
        write(new Statement.OfNode(new Ref("Activity", activity()), Map.of("name", "Autre chose"), List.of()));
        assertThat(names()).isNotEqualTo(before);

        var again = Imported.run(imports, table);

        assertThat(wasRead(again)).isTrue();
        assertThat(again.counts()).isEqualTo(new RunView.Counts(2, 0, 1, 1, 0));
        assertThat(names()).isEqualTo(before);
    }

    @Test
    void readsAgainWhereTheVocabularyLearntAWord() throws IOException {
        var table = table("3w_niger.csv", CARE);
        Imported.run(imports, table);
        synonyms.add(Viewer.system(), "protection", "fr", "pause de midi", Locale.FRENCH);

        assertThat(wasRead(Imported.run(imports, table))).isTrue();
    }

    @Test
    void isNotHeldUpByWhatItDoesNotSpeakOf() throws IOException {
        var table = table("3w_niger.csv", CARE);
        Imported.run(imports, table);
        write(new Statement.OfNode(
                new Ref("Event", "crue"),
                Map.of("text", "Crue du fleuve", "date", LocalDate.of(2026, 8, 1)),
                List.of()));

        assertThat(wasRead(Imported.run(imports, table))).isFalse();
    }

    @Test
    void takesAnEarlierTableForADeliveryOfItsOwnWhenItComesAfterALaterOne() throws IOException {
        var first = table("3w_niger_2026-03.csv", CARE, WATER);
        Imported.run(imports, first);
        // It says nothing that is new, so nothing of the graph is touched; but it lists less.
        Imported.run(imports, table("3w_niger_2026-06.csv", CARE));

        var again = Imported.run(imports, first);

        assertThat(wasRead(again)).isTrue();
        assertThat(page(again).moves()).containsEntry(Move.ARRIVED, 1L).containsEntry(Move.UNCHANGED, 1L);
    }

    @Test
    void looksAtTheCatalogueBesideADocument() throws IOException {
        var text = Files.writeString(
                folder.resolve("note.md"), "# Note\n\nL’accueil de jour d’Agadez ferme le vendredi.\n");
        var catalogue = folder.resolve("documents.csv");
        Files.writeString(catalogue, "Fichier,Titre\nnote.md,Accueil de jour\n");
        Imported.all(imports, folder);
        Files.writeString(catalogue, "Fichier,Titre\nnote.md,Accueil de jour d’Agadez\n");

        assertThat(Imported.all(imports, folder)).singleElement().satisfies(run -> {
            assertThat(run.fileName()).isEqualTo(text.getFileName().toString());
            assertThat(run.counts().changed()).isEqualTo(1);
        });
    }

    private Path table(String name, String... rows) throws IOException {
        return Files.writeString(
                folder.resolve(name),
                Stream.concat(Stream.of(HEADERS), Stream.of(rows)).collect(Collectors.joining("\n")));
    }

    private static boolean wasRead(RunView run) {
        return run.remarks().stream()
                .noneMatch(finding -> finding.message().code().equals("import.cameAgain"));
    }

    private void write(Statement statement) {
        writer.write(
                List.of(Row.of("1", statement)),
                new Provenance("entre-deux", "Test", LocalDate.of(2026, 9, 1)),
                done -> {});
    }

    private ChangesPage page(RunView run) {
        return changes.page(Viewer.system(), run.id(), "", ChangeFilter.ALL, Locale.FRENCH);
    }

    private String activity() {
        return client.query("MATCH (a:Activity) RETURN a.key AS key ORDER BY key LIMIT 1")
                .fetchAs(String.class)
                .one()
                .orElseThrow();
    }

    private List<String> names() {
        return List.copyOf(client.query("MATCH (a:Activity) RETURN a.name AS name ORDER BY name")
                .fetchAs(String.class)
                .all());
    }
}
