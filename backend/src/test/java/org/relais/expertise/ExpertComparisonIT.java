package org.relais.expertise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.expertise.Compared.Held;
import org.relais.graph.Ref;
import org.relais.kernel.ItemRef;
import org.relais.kernel.Sensitivity;
import org.relais.search.Projection;
import org.relais.security.Role;
import org.relais.security.Viewer;
import org.relais.testing.RealParts;
import org.relais.testing.SmallGraph;
import org.springframework.beans.factory.annotation.Autowired;

@RealParts
class ExpertComparisonIT {

    private static final Viewer READER = SmallGraph.reader();
    private static final Viewer EDITOR = SmallGraph.viewer(Role.EDITOR, Sensitivity.RESTRICTED);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Autowired
    ExpertComparison comparison;

    @Autowired
    ExpertFinder finder;

    @Autowired
    Projection projection;

    @Autowired
    SmallGraph graph;

    @BeforeEach
    void writePeople() {
        graph.anew();
        graph.node(
                        "Person",
                        "omar",
                        Map.of(
                                "name",
                                "Omar",
                                "languages",
                                List.of("ar:C1"),
                                "availableFrom",
                                DAY,
                                "availabilityConfirmedOn",
                                DAY))
                .node("Person", "lina", Map.of("name", "Lina"))
                .node("Person", "zoe", Map.of("name", "Zoé", "sensitivity", 3L))
                .node("Person", "paul", Map.of("name", "Paul"));
        holds("omar", "protection", "declared", 4);
        holds("omar", "protection", "validated", 3);
        holds("lina", "protection", "observed", 2);
        holds("lina", "legal", "observed", 2);
        holds("zoe", "protection", "observed", 4);
        graph.edge("INTERESTED_IN", "i", person("omar"), new Ref("Domain", "legal"), Map.of())
                .write();
        assertThat(projection.awaitNow(Duration.ofSeconds(30))).isTrue();
    }

    @Test
    void setsPeopleSideBySideDomainByDomain() {
        var compared = compare(READER, "lina", "omar");

        assertThat(compared.missing()).isZero();
        assertThat(compared.sides()).hasSize(2);
        var omar = compared.sides().stream()
                .filter(side -> side.expert().person().title().equals("Omar"))
                .findFirst()
                .orElseThrow();
        assertThat(omar.held()).extracting(Held::domain).containsExactly("protection", "legal");
        assertThat(omar.held().getFirst().level()).isEqualTo(new Assessment(3, "validated", null, DAY));
        assertThat(omar.held().getFirst().strongest())
                .satisfies(piece -> assertThat(piece)
                        .isNotNull()
                        .extracting(reason -> reason.about().id())
                        .isEqualTo("protection"));
        assertThat(omar.held().getLast().score()).isZero();
        assertThat(omar.held().getLast().level()).isNull();
        assertThat(omar.held().getLast().strongest()).isNull();
        assertThat(omar.languages()).containsExactly("ar:C1");
        assertThat(omar.free().from()).isEqualTo(DAY);
        assertThat(omar.interests()).extracting(ItemRef::id).containsExactly("legal");
    }

    @Test
    void countsWhoIsNotToBeSeenLikeWhoIsNotThere() {
        var withSecret = compare(READER, "omar", "zoe");
        var withNobody = comparison.of(READER, request(), List.of(id("omar"), "nobody"), Locale.FRENCH);

        assertThat(withSecret).isEqualTo(withNobody);
        assertThat(withSecret.sides()).hasSize(1);
        assertThat(withSecret.missing()).isOne();
        assertThat(compare(EDITOR, "omar", "zoe").sides()).hasSize(2);
    }

    @Test
    void leavesOutWhoHasNoEvidenceHere() {
        assertThat(compare(READER, "omar", "paul").missing()).isOne();
    }

    private Compared compare(Viewer viewer, String... people) {
        return comparison.of(
                viewer, request(), List.of(people).stream().map(this::id).toList(), Locale.FRENCH);
    }

    private ExpertRequest request() {
        return finder.read(READER, "protection juridique");
    }

    private String id(String person) {
        return graph.id("Person", person);
    }

    private void holds(String person, String domain, String basis, long level) {
        graph.edge(
                "HAS_EXPERTISE",
                person + domain + basis,
                person(person),
                new Ref("Domain", domain),
                Map.of("basis", basis, "level", level, "on", DAY));
    }

    private static Ref person(String key) {
        return new Ref("Person", key);
    }
}
