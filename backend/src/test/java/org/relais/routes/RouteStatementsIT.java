package org.relais.routes;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.graph.Link;
import org.relais.graph.Ref;
import org.relais.security.Viewer;
import org.relais.testing.EmptyGraph;
import org.relais.testing.RealParts;
import org.relais.testing.SmallGraph;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** How many statements the page of a route sends, and how much of its work it counts. */
@RealParts
class RouteStatementsIT {

    private static final Viewer READER = SmallGraph.reader();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);
    private static final List<String> DOMAINS =
            List.of("medical", "mental-health", "protection", "legal", "social-work", "advocacy", "geopolitics");

    @Autowired
    RouteQuery routes;

    @Autowired
    EmptyGraph emptyGraph;

    @Autowired
    SmallGraph graph;

    @BeforeEach
    void empty() {
        graph.anew();
    }

    @Test
    void sendsNoMoreStatementsForMoreStagesAndActivities() {
        write(3, 10);
        var few = statements();
        emptyGraph.make();
        write(40, 400);

        assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(8);
    }

    @Test
    void countsAllActivitiesWhereItShowsTheFirst() {
        write(2, 1000);

        var counted = page().stages().stream()
                .flatMap(stage -> stage.domains().stream())
                .mapToInt(RoutePage.DomainAtStage::allWork)
                .sum();
        assertThat(counted).isEqualTo(1000);
    }

    private void open() {
        var page = page();
        routes.context(READER, page, page.stages().getFirst().id(), Locale.FRENCH);
        routes.nearby(READER, page, page.stages().getFirst(), null, Locale.FRENCH);
    }

    private RoutePage page() {
        return routes.page(READER, graph.id("Route", "r"), DAY, Locale.FRENCH);
    }

    private int statements() {
        var logger = (Logger) LoggerFactory.getLogger("org.springframework.data.neo4j.cypher");
        var sent = new ListAppender<ILoggingEvent>();
        var before = logger.getLevel();
        sent.start();
        logger.addAppender(sent);
        logger.setLevel(Level.DEBUG);
        try {
            open();
        } finally {
            logger.setLevel(before);
            logger.detachAppender(sent);
        }
        // The index follows the graph in a thread of its own; one statement asks for the route's id, for the test
        // alone.
        var own = sent.list.stream()
                .filter(event ->
                        event.getThreadName().equals(Thread.currentThread().getName()))
                .count();
        return (int) own - 1;
    }

    private void write(int stages, int activities) {
        graph.node("Route", "r", Map.of("nameFr", "Longue"));
        for (var at = 0; at < 50; at++) {
            graph.node("Organisation", "o-" + at, Map.of("name", "Partenaire " + at));
        }
        for (var at = 0; at < stages; at++) {
            graph.node("Place", "XX/" + at, Map.of("name", "Lieu " + at, "latitude", 33.0, "longitude", 12.0))
                    .node("Stage", "s-" + at, Map.of("nameFr", "Étape " + at), links(at));
        }
        for (var at = 0; at < activities; at++) {
            graph.node(
                    "Activity",
                    "a-" + at,
                    Map.of("name", "Activité " + at, "from", DAY.minusDays(at % 900), "reportedOn", DAY),
                    Link.from("OPERATES", new Ref("Organisation", "o-" + at % 50), Map.of()),
                    Link.to("IN", new Ref("Domain", DOMAINS.get(at % 7))),
                    Link.to("AT", new Ref("Place", "XX/" + at % stages)));
        }
        graph.write();
    }

    private static Link[] links(int at) {
        var place = Link.to("AT", new Ref("Place", "XX/" + at));
        var inRoute = Link.from(
                "HAS_STAGE", new Ref("Route", "r"), new HashMap<String, @Nullable Object>(Map.of("order", at)));
        var before = new Ref("Stage", "s-" + (at - 1));
        return at == 0
                ? new Link[] {place, inRoute}
                : new Link[] {place, inRoute, Link.from("NEXT", before, Map.of("branch", false))};
    }
}
