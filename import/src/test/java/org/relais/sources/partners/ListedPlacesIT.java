package org.relais.sources.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relais.ingest.Imports;
import org.relais.ingest.RunView;
import org.relais.kernel.Message;
import org.relais.sources.testing.Imported;
import org.relais.sources.testing.SharedData;
import org.relais.testing.EmptyGraph;
import org.relais.testing.RealParts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Tables of partners beside a published list of P-codes. */
@RealParts
class ListedPlacesIT {

    @Autowired
    EmptyGraph graph;

    @Autowired
    Imports imports;

    @Autowired
    Neo4jClient client;

    @TempDir
    Path folder;

    @BeforeEach
    void onlyTheVocabulary() {
        graph.make();
    }

    @Test
    void givesPlacesTheirCodesAndLeavesActivitiesTheSame() throws IOException {
        var table = file("3w.csv", """
                Organisation,Secteur,Activité,Pays,Région
                Dispensaire du Puits,Protection,Accueil de jour,Niger,Dunes du Nord
                """);
        Imported.run(imports, table);
        assertThat(places()).containsExactly("NE/dunes-du-nord");
        var list = Imported.run(imports, file("pcodes.csv", """
                Location,Admin Level,P-Code,Name,Parent P-Code,Valid from date
                #country+code,#geo+admin_level,#adm+code,#adm+name,#adm+code+parent,#date+start
                NER,1,NE90,Dunes du Nord,NER,2026-01-01
                """));
        assertThat(list.importer()).isEqualTo("placecodes");
        assertThat(list.counts()).isEqualTo(new RunView.Counts(1, 1, 0, 0, 0));

        var again = Imported.run(imports, table);

        assertThat(again.counts()).isEqualTo(new RunView.Counts(1, 0, 1, 0, 0));
        assertThat(places()).containsExactly("NE90");
        assertThat(told(again)).contains(Message.of("import.partners.codeByName", 1, ""));
    }

    @Test
    void findsTheNamesThatAnAfghanTableSpoilt() {
        var list = Imported.run(imports, SharedData.file("geodata/pcodes/global-pcodes-adm-1-2.csv"));
        assertThat(list.counts()).isEqualTo(new RunView.Counts(33_363, 33_363, 0, 0, 0));

        var table = Imported.run(imports, SharedData.file("partners-3w/afghanistan_3w_jul_sep_2023.csv"));

        assertThat(told(table))
                .contains(
                        Message.of("import.partners.listedOtherwise", 30, "AF3403: ChAKAHnsur ≠ Chakhansur"),
                        Message.of("import.partners.listedOtherwise", 17, "AF0803: Ab Shar ≠ Dara"))
                .extracting(Message::code)
                .doesNotContain(
                        "import.partners.unlistedCode",
                        "import.partners.listedElsewhere",
                        "import.partners.severalListed");
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static List<Message> told(RunView run) {
        return run.remarks().stream().map(finding -> finding.message()).toList();
    }

    /** Keys of the places where something goes on. */
    private List<String> places() {
        return List.copyOf(client.query("MATCH (:Activity)-[:AT]->(p:Place) RETURN p.key AS key ORDER BY key")
                .fetchAs(String.class)
                .all());
    }
}
