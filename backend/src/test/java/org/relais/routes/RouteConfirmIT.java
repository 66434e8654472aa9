package org.relais.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.graph.Link;
import org.relais.graph.Ref;
import org.relais.kernel.Freshness;
import org.relais.kernel.Sensitivity;
import org.relais.partners.Confirmation;
import org.relais.partners.Fact;
import org.relais.security.Role;
import org.relais.security.Viewer;
import org.relais.testing.RealParts;
import org.relais.testing.SmallGraph;
import org.springframework.beans.factory.annotation.Autowired;

/** What a click confirms at a stage: the contact where it may be seen, else the activity. */
@RealParts
class RouteConfirmIT {

    private static final Viewer CONTRIBUTOR = SmallGraph.viewer(Role.CONTRIBUTOR, Sensitivity.INTERNAL);
    private static final Viewer POOL = SmallGraph.viewer(Role.POOL_MANAGER, Sensitivity.INTERNAL);

    @Autowired
    RouteQuery routes;

    @Autowired
    Confirmation confirmation;

    @Autowired
    SmallGraph graph;

    @BeforeEach
    void writeAStageWithAPartner() {
        graph.anew()
                .node("Route", "r", Map.of("nameFr", "Route"))
                .node("Place", "LY/zuwara", Map.of("name", "Zuwara"))
                .node("Person", "p-omar", Map.of("name", "Omar"))
                .node("Organisation", "abri", Map.of("name", "Abri"))
                .node(
                        "Stage",
                        "zuwara",
                        Map.of("nameFr", "Zuwara"),
                        Link.from("HAS_STAGE", new Ref("Route", "r"), Map.of("order", 1)),
                        Link.to("AT", new Ref("Place", "LY/zuwara")))
                .node(
                        "Activity",
                        "a-1",
                        Map.of("name", "Accueil", "reportedOn", LocalDate.of(2020, 1, 1)),
                        Link.from("OPERATES", new Ref("Organisation", "abri"), Map.of()),
                        Link.to("IN", new Ref("Domain", "legal")),
                        Link.to("AT", new Ref("Place", "LY/zuwara")))
                .edge(
                        "CONTACT",
                        "c-1",
                        new Ref("Organisation", "abri"),
                        new Ref("Person", "p-omar"),
                        Map.of("name", "Leïla", "visibility", "managers"));
        graph.write();
    }

    @Test
    void offersTheContactToWhoMaySeeItAndTheActivityToOthers() {
        assertThat(work(POOL).contact()).isEqualTo("Leïla");
        assertThat(work(POOL).fact()).extracting(Fact::kind).isEqualTo(Fact.Kind.CONTACT);
        assertThat(work(CONTRIBUTOR).contact()).isNull();
        assertThat(work(CONTRIBUTOR).fact()).isEqualTo(Fact.activity(graph.id("Activity", "a-1")));
    }

    @Test
    void whatIsConfirmedIsFreshAgainUntilItIsTakenBack() {
        assertThat(work(POOL).freshness()).isEqualTo(Freshness.STALE);

        var ofContact = confirmation.confirm(POOL, work(POOL).fact());
        assertThat(work(POOL).freshness()).isEqualTo(Freshness.CURRENT);
        confirmation.takeBack(POOL, ofContact);
        assertThat(work(POOL).freshness()).isEqualTo(Freshness.STALE);

        confirmation.confirm(CONTRIBUTOR, work(CONTRIBUTOR).fact());
        assertThat(work(CONTRIBUTOR).freshness()).isEqualTo(Freshness.CURRENT);
    }

    private RoutePage.Work work(Viewer viewer) {
        return routes.page(viewer, graph.id("Route", "r"), LocalDate.now(), Locale.FRENCH).stages().stream()
                .flatMap(stage -> stage.domains().stream())
                .flatMap(domain -> domain.work().stream())
                .findFirst()
                .orElseThrow();
    }
}
