package org.relais.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.relais.expertise.ExpertFinder;
import org.relais.expertise.Experts.Expert;
import org.relais.expertise.Shown;
import org.relais.graph.RevisionFeed;
import org.relais.ingest.ImportState;
import org.relais.ingest.Imports;
import org.relais.ingest.RunView;
import org.relais.kernel.Sensitivity;
import org.relais.routes.RoutePage;
import org.relais.routes.RoutePage.DomainAtStage;
import org.relais.routes.RouteQuery;
import org.relais.search.Hit;
import org.relais.search.ItemFinder;
import org.relais.search.ItemType;
import org.relais.search.Projection;
import org.relais.search.SearchQuery;
import org.relais.security.Role;
import org.relais.security.Viewer;
import org.relais.sources.testing.Imported;
import org.relais.testing.EmptyGraph;
import org.relais.testing.RealParts;
import org.relais.testing.SmallGraph;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** The fictional cell that ships with the product, and what it answers to the three questions. */
@RealParts
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleDataIT {

    private static final Path SAMPLE = Path.of("src/main/resources/sample");
    private static final Viewer OF_SABHA =
            new Viewer("someone", "Someone", Role.ADMINISTRATOR, Sensitivity.CONFIDENTIAL, Set.of("sahara"), null);
    private static final Viewer READER = SmallGraph.viewer(Role.READER, Sensitivity.INTERNAL);

    @Autowired
    EmptyGraph graph;

    @Autowired
    SmallGraph small;

    @Autowired
    Imports imports;

    @Autowired
    Projection projection;

    @Autowired
    RevisionFeed feed;

    @Autowired
    Neo4jClient client;

    @Autowired
    ExpertFinder experts;

    @Autowired
    ItemFinder items;

    @Autowired
    RouteQuery routes;

    private List<RunView> runs = List.of();

    @BeforeAll
    void importTheSample() {
        graph.make();
        runs = Imported.all(imports, SAMPLE);
        assertThat(projection.awaitNow(Duration.ofMinutes(2))).isTrue();
    }

    @Test
    void importsEveryRow() {
        assertThat(runs).allSatisfy(run -> {
            assertThat(run.refusals()).as(run.fileName()).isEmpty();
            assertThat(run.remarks()).as(run.fileName()).isEmpty();
            assertThat(run.state()).as(run.fileName()).isEqualTo(ImportState.DONE);
        });
        assertThat(counts())
                .containsAllEntriesOf(Map.of(
                        "Person", 63L,
                        "Mission", 10L,
                        "Need", 12L,
                        "Route", 4L,
                        "Document", 60L,
                        "Lesson", 40L))
                .hasEntrySatisfying("Organisation", count -> assertThat(count).isGreaterThanOrEqualTo(90));
    }

    @Test
    void changesNothingTheSecondTime() {
        graph.touch();
        var revision = feed.state().revision();

        assertThat(Imported.all(imports, SAMPLE))
                .allSatisfy(run -> assertThat(run.counts())
                        .as(run.fileName())
                        .isEqualTo(new RunView.Counts(
                                run.counts().total(), 0, 0, run.counts().total(), 0)));
        assertThat(feed.state().revision()).isEqualTo(revision);
    }

    @Test
    void putsSalmaBenhaddouFirstOfThoseWhoCanSuperviseInZuwara() {
        var request = experts.ofNeed(READER, id("Need", "n-zuwara-superviseur"));

        assertThat(experts.find(READER, request, Locale.FRENCH, Shown.first(30)).explained())
                .filteredOn(Expert::failsNone)
                .extracting(expert -> expert.person().title())
                .startsWith("Salma Benhaddou");
    }

    @Test
    void findsWhatWasLearnedAboutTraffickedMinorsAtLampedusa() {
        var query = SearchQuery.of("identification victimes de traite mineurs");

        assertThat(items.find(READER, query).hits().stream().limit(5).map(Hit::id))
                .contains(id("Document", "d-ne-pas-commencer-par-le-recit"));
        assertThat(items.find(READER, query.only(Set.of(ItemType.LESSON))).hits())
                .extracting(Hit::id)
                .startsWith(id("Lesson", "l-debarquement-recit"));
    }

    @Test
    void bringsEveryItemIntoTheIndex() {
        assertThat(items.find(OF_SABHA, SearchQuery.of("")).counts())
                .containsAllEntriesOf(Map.of(
                        ItemType.PERSON, 63L,
                        ItemType.MISSION, 10L,
                        ItemType.NEED, 12L,
                        ItemType.ROUTE, 4L,
                        ItemType.DOCUMENT, 60L,
                        ItemType.LESSON, 40L));
    }

    @Test
    void knowsSinceWhenNobodyDoesLegalWorkInZuwara() {
        var domains = zuwara().domains();

        assertThat(domains)
                .filteredOn(domain -> domain.domain().equals("legal"))
                .extracting(DomainAtStage::state, DomainAtStage::gapSince)
                .containsExactly(tuple("gap", LocalDate.of(2026, 3, 31)));
        assertThat(domains)
                .filteredOn(domain -> domain.domain().equals("social-work"))
                .extracting(DomainAtStage::state)
                .containsExactly("gap");
    }

    private RoutePage.Stage zuwara() {
        var route = id("Route", "r-mediterranee-centrale");
        return routes.page(READER, route, LocalDate.of(2026, 11, 25), Locale.FRENCH).stages().stream()
                .filter(stage -> stage.key().equals("s-cm-zuwara"))
                .findFirst()
                .orElseThrow();
    }

    private String id(String type, String key) {
        return small.id(type, key);
    }

    private Map<String, Long> counts() {
        return client
                .query("MATCH (n) WHERE n.key IS NOT NULL UNWIND labels(n) AS label RETURN label, count(*) AS count")
                .fetch()
                .all()
                .stream()
                .collect(Collectors.toMap(row -> row.get("label").toString(), row -> (Long) row.get("count")));
    }
}
