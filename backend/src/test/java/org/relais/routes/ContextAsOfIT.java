package org.relais.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relais.graph.Link;
import org.relais.graph.Ref;
import org.relais.security.Viewer;
import org.relais.testing.RealParts;
import org.relais.testing.SmallGraph;
import org.springframework.beans.factory.annotation.Autowired;

/** What surrounds a stage as it was on a day: nothing of it is of a later day. */
@RealParts
class ContextAsOfIT {

    private static final Viewer READER = SmallGraph.reader();
    private static final LocalDate BEGINS = LocalDate.of(2024, 3, 1);
    private static final LocalDate ENDS = LocalDate.of(2025, 6, 30);

    @Autowired
    RouteQuery routes;

    @Autowired
    SmallGraph graph;

    @BeforeEach
    void writeAStageAndWhatHappenedThere() {
        graph.anew();
        var stage = new Ref("Stage", "s");
        graph.node("Route", "r", Map.of("nameFr", "Route"))
                .node("Organisation", "abri", Map.of("name", "Abri"))
                .node("Mission", "m", Map.of("title", "Mission"), Link.to("ON_STAGE", stage))
                .node("Place", "XX/s", Map.of("name", "Lieu"))
                .node(
                        "Stage",
                        "s",
                        Map.of("nameFr", "Étape"),
                        Link.to("AT", new Ref("Place", "XX/s")),
                        Link.from("HAS_STAGE", new Ref("Route", "r"), Map.of("order", 1)))
                .node("Event", "e", Map.of("date", BEGINS, "text", "Fermeture"), Link.to("AT", stage))
                .node("Lesson", "l", Map.of("title", "Leçon", "text", "Texte", "date", BEGINS), Link.to("ABOUT", stage))
                .edge(
                        "AGREEMENT",
                        "a",
                        new Ref("Mission", "m"),
                        new Ref("Organisation", "abri"),
                        Map.of("subject", "Objet", "state", "expired", "stage", "s", "from", BEGINS, "to", ENDS))
                .write();
    }

    @ParameterizedTest
    @CsvSource({"2024-02-29, 0", "2024-03-01, 1", "2026-01-01, 1"})
    void showsEventsAndLessonsFromTheirDayOn(LocalDate day, int there) {
        var context = context(day);

        assertThat(context.events()).hasSize(there);
        assertThat(context.lessons()).hasSize(there);
    }

    @Test
    void anAgreementHeldUntilItsEndWhateverIsSaidOfItToday() {
        assertThat(states(BEGINS.minusDays(1))).isEmpty();
        assertThat(states(BEGINS)).containsExactly("signed");
        assertThat(states(ENDS)).containsExactly("signed");
        assertThat(states(ENDS.plusDays(1))).containsExactly("expired");
    }

    @Test
    void whatIsAgreedForLaterIsShownTodayAndNotOnAnEarlierDay() {
        var today = LocalDate.now();
        graph.edge(
                        "AGREEMENT",
                        "b",
                        new Ref("Mission", "m"),
                        new Ref("Organisation", "abri"),
                        Map.of("subject", "Autre", "state", "to-sign", "stage", "s", "from", today.plusMonths(2)))
                .write();

        assertThat(states(today)).contains("to-sign");
        assertThat(states(today.minusDays(1))).doesNotContain("to-sign");
    }

    private List<String> states(LocalDate day) {
        return context(day).agreements().stream()
                .map(StageContext.Agreement::state)
                .toList();
    }

    private StageContext context(LocalDate day) {
        var page = routes.page(READER, graph.id("Route", "r"), day, Locale.FRENCH);
        return routes.context(READER, page, graph.id("Stage", "s"), Locale.FRENCH);
    }
}
