package org.relais.sources.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.graph.RevisionFeed;
import org.relais.ingest.ImportState;
import org.relais.ingest.Imports;
import org.relais.ingest.RunView;
import org.relais.sources.testing.Imported;
import org.relais.sources.testing.SharedData;
import org.relais.testing.EmptyGraph;
import org.relais.testing.RealParts;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@RealParts
class PartnersSourceIT {

    private static final Path PARTNERS = Path.of("src/test/resources/partners/partenaires.csv");

    private static final String IN_PROTECTION_AT = """
            MATCH (o:Organisation)-[:OPERATES]->(a:Activity)-[:AT]->(p:Place {name: $place})
            MATCH (a)-[:IN]->(d:Domain {top: 'protection'})
            RETURN DISTINCT o.name AS name ORDER BY name
            """;

    @Autowired
    EmptyGraph graph;

    @Autowired
    Imports imports;

    @Autowired
    Neo4jClient client;

    @Autowired
    RevisionFeed feed;

    @BeforeEach
    void onlyTheVocabulary() {
        graph.make();
    }

    @Test
    void accountsForEveryRow() {
        var run = Imported.run(imports, PARTNERS);

        assertThat(run.importer()).isEqualTo("partners");
        assertThat(run.counts()).isEqualTo(new RunView.Counts(6, 4, 0, 1, 1));
        assertThat(run.refusals()).singleElement().satisfies(finding -> {
            assertThat(finding.at().row()).isEqualTo(8);
            assertThat(finding.message().code()).isEqualTo("import.partners.rowWithoutOrganisation");
        });
        assertThat(run.remarks())
                .extracting(finding -> finding.message().code())
                .contains(
                        "import.repeatedRows",
                        "import.partners.errorCells",
                        "import.partners.contradictoryCode",
                        "import.partners.endsBeforeItStarts",
                        "import.partners.noPlace");
    }

    @Test
    void changesNothingTheSecondTime() {
        Imported.run(imports, PARTNERS);
        graph.touch();
        var revision = feed.state().revision();

        var again = Imported.run(imports, PARTNERS);

        assertThat(again.counts()).isEqualTo(new RunView.Counts(6, 0, 0, 5, 1));
        assertThat(feed.state().revision()).isEqualTo(revision);
    }

    @Test
    void findsWhoWorksInAFieldInARegionByItsName() {
        Imported.run(imports, PARTNERS);

        assertThat(inProtection("Gao")).containsExactly("Abri du Fleuve");
    }

    @Test
    void joinsSpellingsThatDifferInCaseAndBlanksAndNoOthers() {
        Imported.run(imports, PARTNERS);

        assertThat(names("MATCH (o:Organisation) RETURN o.name AS name ORDER BY name", Map.of()))
                .containsExactly("Abri du Fleuve", "Abris du Fleuve", "Relais des Dunes");
    }

    @Test
    void readsTheMaliTableOfDecember2023() {
        var table = SharedData.file("partners-3w/mali_3w_december_2023.xlsx");
        var begun = System.nanoTime();

        var first = Imported.run(imports, table);
        var seconds = (System.nanoTime() - begun) / 1e9;
        graph.touch();
        var again = Imported.run(imports, table);

        LoggerFactory.getLogger(getClass())
                .info("Mali 3W: {} in {} s, again {}", first.counts(), seconds, again.counts());
        assertThat(first.state()).isEqualTo(ImportState.DONE);
        assertThat(first.counts().total()).isEqualTo(24_088);
        assertThat(first.counts().refused()).isZero();
        assertThat(first.counts().unchanged()).isGreaterThanOrEqualTo(13_559);
        assertThat(again.counts()).isEqualTo(new RunView.Counts(24_088, 0, 0, 24_088, 0));
        assertThat(inProtection("Gao")).hasSizeGreaterThan(10).contains("Norwegian Refugee Council");
        assertThat(names("MATCH (p:Place {name: 'Gao'}) RETURN p.key AS name", Map.of()))
                .contains("ML07", "ML0703");
    }

    private List<String> inProtection(String place) {
        return names(IN_PROTECTION_AT, Map.of("place", place));
    }

    private List<String> names(String cypher, Map<String, Object> parameters) {
        return List.copyOf(client.query(cypher)
                .bindAll(parameters)
                .fetchAs(String.class)
                .mappedBy((types, record) -> record.get("name").asString())
                .all());
    }
}
