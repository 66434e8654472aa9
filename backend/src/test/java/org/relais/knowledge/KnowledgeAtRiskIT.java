package org.relais.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.exports.ExportFormat;
import org.relais.graph.GraphWriter;
import org.relais.graph.Link;
import org.relais.graph.Ref;
import org.relais.kernel.RelaisException;
import org.relais.knowledge.DomainOutlook.Below;
import org.relais.knowledge.Holder.Piece;
import org.relais.missions.DomainDemand;
import org.relais.security.Viewer;
import org.relais.testing.EmptyGraph;
import org.relais.testing.RealParts;
import org.relais.testing.WrittenGraph;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@RealParts
class KnowledgeAtRiskIT {

    private static final LocalDate TODAY = LocalDate.now();
    private static final Viewer READER = WrittenGraph.reader();
    private static final String DOMAIN = "legal-aid";

    @Autowired
    GraphWriter writer;

    @Autowired
    Neo4jClient client;

    @Autowired
    EmptyGraph emptyGraph;

    @Autowired
    KnowledgeAtRisk knowledge;

    @Autowired
    RiskExport export;

    @Autowired
    DomainOutlookQuery outlooks;

    private WrittenGraph graph;

    @BeforeEach
    void people() {
        emptyGraph.make();
        graph = new WrittenGraph(writer, client);
        for (var person : List.of("p-lea", "p-sam", "p-nour")) {
            graph.node("Person", person, Map.of("name", person));
        }
        graph.node("Person", "p-secret", Map.of("name", "p-secret", "sensitivity", 3L));
        graph.node("Mission", "m-libye", Map.of("title", "Libye"));
    }

    @Test
    void holdsADomainByWhatWasSeenDoneOrWrittenAndNotByInterestOrDeclarationAlone() {
        knows("p-lea", Map.of("basis", "validated", "level", 3L, "on", TODAY.minusDays(40)));
        knows("p-sam", Map.of("basis", "declared", "level", 4L));
        graph.edge("INTERESTED_IN", new Ref("Person", "p-nour"), new Ref("Domain", DOMAIN), Map.of());

        assertThat(row(READER)).hasValueSatisfying(row -> {
            assertThat(row.risks()).containsExactly(Risk.SINGLE);
            assertThat(row.holders()).isEqualTo(1);
            assertThat(row.declared()).isEqualTo(1);
            assertThat(row.saidBy()).extracting(one -> one.person().title()).containsExactly("p-sam");
            assertThat(row.last()).isEqualTo(TODAY.minusDays(40));
        });

        graph.edge(
                "SERVED_IN",
                new Ref("Person", "p-nour"),
                new Ref("Mission", "m-libye"),
                Map.of("role", "juriste", "domains", List.of(DOMAIN), "from", TODAY.minusDays(9)));
        assertThat(row(READER)).isEmpty();
    }

    @Test
    void namesTheEvidenceOfEachHolderTheNewestFirst() {
        knows("p-lea", Map.of("basis", "observed", "level", 2L, "on", TODAY.minusYears(4)));
        graph.node(
                "Lesson",
                "l-1",
                Map.of("title", "Leçon", "date", TODAY.minusYears(5)),
                Link.to("ABOUT", new Ref("Domain", DOMAIN)),
                Link.to("LEARNED_BY", new Ref("Person", "p-lea")));

        assertThat(row(READER)).hasValueSatisfying(row -> {
            assertThat(row.risks()).containsExactly(Risk.SINGLE, Risk.STALE);
            assertThat(row.first()).singleElement().satisfies(lea -> {
                assertThat(lea.level()).isEqualTo(2);
                assertThat(lea.pieces()).isEqualTo(2);
                assertThat(lea.newest()).extracting(Piece::kind).containsExactly("skill", "document");
            });
        });
    }

    @Test
    void countsWhoeverKnowsADomainBelowAndNobodyForOneBelow() {
        knows("p-lea", Map.of("basis", "validated"));

        assertThat(row(READER, "legal"))
                .hasValueSatisfying(row -> assertThat(row.holders()).isEqualTo(1));
        assertThat(row(READER, "asylum-procedure"))
                .hasValueSatisfying(row -> assertThat(row.risks()).containsExactly(Risk.NOBODY));
    }

    @Test
    void tellsNothingOfWhatTheViewerMayNotSee() {
        knows("p-lea", Map.of("basis", "validated", "sensitivity", 3L));
        knows("p-secret", Map.of("basis", "validated"));
        graph.node(
                "Document",
                "d-secret",
                Map.of("title", "À part", "sensitivity", 3L),
                Link.to("ABOUT", new Ref("Domain", DOMAIN)));
        graph.edge("AUTHORED", new Ref("Person", "p-sam"), new Ref("Document", "d-secret"), Map.of("role", "lead"));
        graph.node("Mission", "m-secret", Map.of("title", "À part", "sensitivity", 3L));
        graph.edge("REQUIRES", new Ref("Mission", "m-secret"), new Ref("Domain", DOMAIN), Map.of("level", 4L));
        serves("p-nour", "m-secret");
        graph.node(
                "Need",
                "n-secret",
                Map.of("role", "Juriste", "state", "open", "sensitivity", 3L),
                Link.to("FOR", new Ref("Mission", "m-libye")),
                Link.to("REQUIRES", new Ref("Domain", DOMAIN), Map.of("level", 4L)));

        assertThat(row(READER)).hasValueSatisfying(row -> {
            assertThat(row.risks()).containsExactly(Risk.NOBODY);
            assertThat(row.holders()).isZero();
            assertThat(row.declared()).isZero();
            assertThat(row.wants()).isEmpty();
            assertThat(row.last()).isNull();
        });
        var outlook = outlooks.outlook(READER, DOMAIN, Locale.FRENCH);
        assertThat(outlook.holders()).isZero();
        assertThat(outlook.missions()).isEmpty();
        assertThat(row(Viewer.system())).isEmpty();
        assertThat(outlooks.outlook(Viewer.system(), DOMAIN, Locale.FRENCH).holders())
                .isEqualTo(4);
    }

    @Test
    void setsDemandAgainstSupply() {
        graph.edge("REQUIRES", new Ref("Mission", "m-libye"), new Ref("Domain", DOMAIN), Map.of("level", 3L));
        graph.node(
                "Need",
                "n-1",
                Map.of("role", "Juriste", "state", "open"),
                Link.to("FOR", new Ref("Mission", "m-libye")),
                Link.to("REQUIRES", new Ref("Domain", DOMAIN)));

        assertThat(row(READER)).hasValueSatisfying(row -> {
            assertThat(row.risks()).containsExactly(Risk.UNSUPPLIED, Risk.NOBODY);
            assertThat(row.wants())
                    .extracting(want -> want.item().type(), Want::level, Want::met)
                    .containsExactly(tuple("need", null, false), tuple("mission", 3, false));
            assertThat(row.steps().getFirst().target().title()).isEqualTo("Juriste");
        });
    }

    @Test
    void showsADomainWithThoseRightBelowAndTheMissionsThatRequireIt() {
        knows("p-lea", Map.of("basis", "validated"));
        graph.edge("REQUIRES", new Ref("Mission", "m-libye"), new Ref("Domain", DOMAIN), Map.of("count", 1L));

        var outlook = outlooks.outlook(READER, "legal", Locale.FRENCH);

        assertThat(outlook.risk()).isNotNull();
        assertThat(outlook.narrower()).first().satisfies(below -> {
            assertThat(below.domain().id()).isEqualTo(DOMAIN);
            assertThat(below.holders()).isEqualTo(1);
            assertThat(below.risks()).containsExactly(Risk.SINGLE);
        });
        assertThat(outlook.narrower())
                .extracting(Below::holders)
                .filteredOn(holders -> holders > 0)
                .hasSize(1);
        assertThat(outlook.missions()).extracting(DomainDemand::state).containsExactly("gap");
    }

    @Test
    void goesIntoAFileAsTheFilterStands() {
        knows("p-lea", Map.of("basis", "validated", "on", TODAY.minusDays(40)));

        var file = new String(
                export.file(READER, new RiskFilter("legal", Risk.SINGLE), ExportFormat.CSV, Locale.FRENCH), UTF_8);

        assertThat(file.lines()).hasSize(3);
        assertThat(file)
                .startsWith("\uFEFFDomaine,Grand domaine,Fragilités")
                .contains("legal-aid | ", "une seule personne", "p-lea", TODAY.minusDays(40) + " ")
                .doesNotContain("p-secret");
        assertThat(export.file(READER, RiskFilter.ALL, ExportFormat.XLSX, Locale.of("ar")))
                .isNotEmpty();
        assertThatExceptionOfType(RelaisException.Invalid.class)
                .isThrownBy(() -> export.file(READER, RiskFilter.ALL, ExportFormat.BIB, Locale.FRENCH));
    }

    private Optional<RiskRow> row(Viewer viewer) {
        return row(viewer, DOMAIN);
    }

    private Optional<RiskRow> row(Viewer viewer, String domain) {
        return knowledge.page(viewer, RiskFilter.ALL, Locale.FRENCH).rows().stream()
                .filter(row -> row.domain().id().equals(domain))
                .findFirst();
    }

    private void knows(String person, Map<String, Object> properties) {
        graph.edge("HAS_EXPERTISE", new Ref("Person", person), new Ref("Domain", DOMAIN), properties);
    }

    private void serves(String person, String mission) {
        graph.edge(
                "SERVED_IN",
                new Ref("Person", person),
                new Ref("Mission", mission),
                Map.of("role", "juriste", "domains", List.of(DOMAIN), "from", TODAY.minusDays(9)));
    }
}
