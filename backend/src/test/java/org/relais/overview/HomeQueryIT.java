package org.relais.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.graph.GraphWriter;
import org.relais.graph.Link;
import org.relais.graph.Ref;
import org.relais.kernel.Freshness;
import org.relais.overview.HomePage.DomainTile;
import org.relais.overview.HomePage.RecentLesson;
import org.relais.overview.HomePage.Task;
import org.relais.schema.Vocabulary;
import org.relais.security.Viewer;
import org.relais.testing.EmptyGraph;
import org.relais.testing.RealParts;
import org.relais.testing.WrittenGraph;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@RealParts
class HomeQueryIT {

    private static final LocalDate TODAY = LocalDate.now();
    private static final Viewer READER = WrittenGraph.reader();
    private static final Ref LEGAL = new Ref("Domain", "legal");
    private static final Ref LIBYA = new Ref("Mission", "m-libye");
    private static final Ref ZUWARA = new Ref("Stage", "s-zuwara");

    @Autowired
    GraphWriter writer;

    @Autowired
    Neo4jClient client;

    @Autowired
    EmptyGraph emptyGraph;

    @Autowired
    HomeQuery home;

    private WrittenGraph graph;

    @BeforeEach
    void nothing() {
        emptyGraph.make();
        graph = new WrittenGraph(writer, client);
    }

    @Test
    void saysWhenThereIsNothing() {
        var page = home.page(READER, Locale.FRENCH);

        assertThat(page.empty()).isTrue();
        assertThat(page.domains()).extracting(DomainTile::domain).isEqualTo(Vocabulary.TOP);
        assertThat(page.tasks()).isEmpty();
    }

    @Test
    void countsPeopleAndLessonsThatTheViewerSees() {
        libya(2);
        for (var level : List.of(2L, 3L)) {
            graph.node("Lesson", "l-" + level, Map.of("title", "Leçon", "sensitivity", level), Link.to("ABOUT", LEGAL));
            person("p-skilled-" + level, level);
            graph.edge("HAS_EXPERTISE", ref("p-skilled-" + level), LEGAL, Map.of("basis", "declared"));
        }
        person("p-served", 2);
        person("p-hidden", 2);
        graph.edge("SERVED_IN", ref("p-served"), LIBYA, Map.of("role", "juriste", "domains", List.of("legal")));
        graph.edge("HAS_EXPERTISE", ref("p-hidden"), LEGAL, Map.of("basis", "observed", "sensitivity", 3L));

        assertThat(legal(READER).people()).isEqualTo(2);
        assertThat(legal(READER).lessons()).isEqualTo(1);
        assertThat(legal(Viewer.system()).people()).isEqualTo(4);
        assertThat(legal(Viewer.system()).lessons()).isEqualTo(2);
    }

    @Test
    void countsAGapForAMissionAndForEachStageWhereNobodyWorks() {
        libya(2);
        graph.edge("REQUIRES", LIBYA, LEGAL, Map.of("count", 1L));
        assertThat(legal(READER).gaps()).isEqualTo(2);

        partner("o-secret", 3);
        assertThat(legal(READER).gaps()).isEqualTo(2);
        assertThat(legal(Viewer.system()).gaps()).isEqualTo(1);

        partner("o-open", 2);
        assertThat(legal(READER).gaps()).isEqualTo(1);

        person("p-lea", 2);
        graph.edge("SERVED_IN", ref("p-lea"), LIBYA, Map.of("role", "juriste", "domains", List.of("legal")));
        assertThat(legal(READER).gaps()).isZero();
    }

    @Test
    void countsNoGapOfARestrictedMission() {
        libya(3);
        graph.edge("REQUIRES", LIBYA, LEGAL, Map.of("count", 1L));

        assertThat(legal(READER).gaps()).isZero();
        assertThat(legal(Viewer.system()).gaps()).isEqualTo(2);
    }

    @Test
    void bringsWhatWaitsTheViewersOwnFirst() {
        libya(2);
        person("p-lea", 2);
        person("p-other", 2);
        partner("o-1", 2);
        var old = TODAY.minusMonths(14);
        contact("Amel", "p-lea", TODAY.minusMonths(7));
        contact("Karim", "p-other", old);
        contact("Récent", "p-other", TODAY.minusMonths(1));
        graph.edge(
                "AGREEMENT",
                LIBYA,
                new Ref("Organisation", "o-1"),
                Map.of("subject", "Soins", "state", "signed", "to", TODAY.plusDays(30)));
        graph.node("Need", "n-1", Map.of("role", "Juriste", "state", "open"), Link.to("FOR", LIBYA));
        graph.node("Document", "d-1", Map.of("title", "Guide", "state", "to-review"));
        graph.node("Document", "d-2", Map.of("title", "Autre", "reviewBy", TODAY.plusDays(9)));

        var tasks = home.page(WrittenGraph.reader("p-lea"), Locale.FRENCH).tasks();

        assertThat(tasks).extracting(Task::kind).containsExactly("contact", "contact", "agreement", "need", "document");
        assertThat(tasks).extracting(Task::mine).containsExactly(true, false, false, false, false);
        assertThat(tasks.get(0)).satisfies(mine -> {
            assertThat(mine.detail()).isEqualTo("Amel");
            assertThat(mine.freshness()).isEqualTo(Freshness.TO_VERIFY);
        });
        assertThat(tasks.get(1).detail()).isNull();
        assertThat(tasks.get(2).detail()).isEqualTo("Libye");
    }

    @Test
    void bringsNothingRestricted() {
        libya(3);
        person("p-lea", 2);
        partner("o-secret", 3);
        partner("o-1", 2);
        graph.edge(
                "CONTACT",
                new Ref("Organisation", "o-secret"),
                ref("p-lea"),
                Map.of("name", "Amel", "visibility", "all"));
        graph.edge("AGREEMENT", LIBYA, new Ref("Organisation", "o-1"), Map.of("subject", "Soins", "state", "expired"));
        graph.node("Need", "n-1", Map.of("role", "Juriste", "state", "open"), Link.to("FOR", LIBYA));
        graph.node("Document", "d-1", Map.of("title", "Guide", "state", "to-review", "sensitivity", 3L));

        assertThat(home.page(READER, Locale.FRENCH).tasks()).isEmpty();
        assertThat(home.page(Viewer.system(), Locale.FRENCH).tasks()).hasSize(4);
    }

    @Test
    void tellsTheLatestLessons() {
        libya(2);
        for (var day = 1; day <= 7; day++) {
            graph.node(
                    "Lesson",
                    "l-" + day,
                    Map.of(
                            "title",
                            "Leçon " + day,
                            "date",
                            LocalDate.of(2026, 1, day),
                            "sensitivity",
                            day == 7 ? 3L : 2L),
                    Link.to("ABOUT", LEGAL),
                    Link.to("ABOUT", ZUWARA));
        }

        var page = home.page(READER, Locale.FRENCH);

        assertThat(page.allLessons()).isEqualTo(6);
        assertThat(page.lessons()).hasSize(5).first().satisfies((RecentLesson first) -> {
            assertThat(first.lesson().title()).isEqualTo("Leçon 6");
            assertThat(first.top()).isEqualTo("legal");
            assertThat(first.where()).isEqualTo("Zouara");
        });
    }

    private DomainTile legal(Viewer viewer) {
        return home.page(viewer, Locale.FRENCH).domains().stream()
                .filter(tile -> tile.domain().equals("legal"))
                .findFirst()
                .orElseThrow();
    }

    private void libya(long sensitivity) {
        graph.node("Place", "LY/zuwara", Map.of("name", "Zuwara"));
        graph.node("Stage", ZUWARA.key(), Map.of("nameFr", "Zouara"), Link.to("AT", new Ref("Place", "LY/zuwara")));
        graph.node(
                "Mission",
                LIBYA.key(),
                Map.of("title", "Libye", "sensitivity", sensitivity),
                Link.to("ON_STAGE", ZUWARA));
    }

    private void person(String key, long sensitivity) {
        graph.node("Person", key, Map.of("name", key, "sensitivity", sensitivity));
    }

    private void partner(String key, long sensitivity) {
        graph.node(
                "Activity",
                "a-" + key,
                Map.of("name", "Permanence"),
                Link.to("AT", new Ref("Place", "LY/zuwara")),
                Link.to("IN", LEGAL));
        graph.node(
                "Organisation",
                key,
                Map.of("name", key, "sensitivity", sensitivity),
                Link.to("OPERATES", new Ref("Activity", "a-" + key)));
    }

    private void contact(String name, String holder, LocalDate confirmedOn) {
        graph.edge(
                "CONTACT",
                new Ref("Organisation", "o-1"),
                ref(holder),
                Map.of("name", name, "visibility", "managers", "confirmedOn", confirmedOn));
    }

    private static Ref ref(String person) {
        return new Ref("Person", person);
    }
}
