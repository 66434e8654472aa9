package org.relais.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.graph.Link;
import org.relais.graph.Ref;
import org.relais.kernel.Sensitivity;
import org.relais.partners.PartnerHistory.Entry;
import org.relais.partners.PartnerReach.Spot;
import org.relais.partners.PartnerReach.Stop;
import org.relais.partners.PartnerReach.Work;
import org.relais.security.Role;
import org.relais.security.Viewer;
import org.relais.testing.RealParts;
import org.relais.testing.SmallGraph;
import org.springframework.beans.factory.annotation.Autowired;

@RealParts
class PartnerReachIT {

    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate BEGUN = TODAY.minusMonths(6);
    private static final Viewer READER = SmallGraph.reader();
    private static final Viewer CLEARED = SmallGraph.viewer(Role.ADMINISTRATOR, Sensitivity.CONFIDENTIAL);
    private static final Ref ABRI = new Ref("Organisation", "abri");
    private static final Ref OLD_NAME = new Ref("Organisation", "abri-2");

    @Autowired
    PartnerQuery partners;

    @Autowired
    SmallGraph graph;

    @BeforeEach
    void writeARouteAndAPartnerOfTwoNames() {
        graph.anew();
        graph.node("Organisation", ABRI.key(), Map.of("name", "Abri"))
                .node("Organisation", OLD_NAME.key(), Map.of("name", "ABRI ONG"), Link.to("STANDS_UNDER", ABRI))
                .node("Organisation", "voile", Map.of("name", "Voile", "sensitivity", 3L))
                .node("Route", "r", Map.of("nameFr", "Sahel"))
                .node("Person", "p-omar", Map.of("name", "Omar"))
                .node("Mission", "m", Map.of("title", "Mali"))
                .node("Mission", "m-secret", Map.of("title", "Réservée", "sensitivity", 3L));
        stage("gao", 1L, Map.of("latitude", 16.27, "longitude", -0.04));
        stage("kidal", 2L, Map.of("latitude", 18.44, "longitude", 1.41));
        stage("agadez", 3L, Map.of());
        graph.edge("NEXT", "n-1", new Ref("Stage", "gao"), new Ref("Stage", "kidal"), Map.of())
                .edge(
                        "NEXT",
                        "n-2",
                        new Ref("Stage", "kidal"),
                        new Ref("Stage", "agadez"),
                        Map.of("closedSince", BEGUN));
        activity("a-1", ABRI, "legal", "gao", Map.of("from", BEGUN));
        activity("a-2", OLD_NAME, "medical", "gao", Map.of("from", TODAY.plusDays(5)));
        activity("a-3", ABRI, "medical", "kidal", Map.of("from", BEGUN, "to", TODAY.minusDays(3)));
        activity("a-4", ABRI, "protection", "kidal", Map.of("from", BEGUN, "sensitivity", 3L));
        activity("a-5", OLD_NAME, "protection", "agadez", Map.of("from", BEGUN));
        activity("a-6", new Ref("Organisation", "voile"), "medical", "gao", Map.of("from", BEGUN));
        graph.write();
    }

    @Test
    void showsThePlacesOfAllItsRecordsWhereSomethingGoesOnOrIsPlanned() {
        var reach = reach(READER, "abri");

        assertThat(reach.places()).extracting(Spot::name, Spot::activities).containsExactly(tuple("gao", 2L));
        assertThat(reach.unlocated()).isEqualTo(1);
        assertThat(reach(READER, "abri-2")).isEqualTo(reach);
        assertThat(reach(CLEARED, "abri").places()).extracting(Spot::name).containsExactly("gao", "kidal");
    }

    @Test
    void showsAllStagesOfARouteAndWhatItDoesAtThem() {
        var line = reach(READER, "abri").routes().getFirst();

        assertThat(line.route().title()).isEqualTo("Sahel");
        assertThat(line.covered()).isEqualTo(2);
        assertThat(line.stops())
                .extracting(stop -> stop.stage().title(), Stop::way, Stop::state)
                .containsExactly(
                        tuple("gao", null, "present"),
                        tuple("kidal", "open", null),
                        tuple("agadez", "closed", "present"));
        assertThat(line.stops().getFirst().work())
                .containsExactly(new Work("medical", "planned"), new Work("legal", "present"));
        assertThat(reach(CLEARED, "abri").routes().getFirst().covered()).isEqualTo(3);
    }

    @Test
    void tellsWhatHappenedTheNewestFirst() {
        writeFacts();

        var history = history(READER, "abri");

        assertThat(history.entries())
                .extracting(Entry::kind, Entry::on)
                .containsExactly(
                        tuple("document", TODAY.minusDays(1)),
                        tuple("contact-confirmed", TODAY.minusDays(2)),
                        tuple("activity-ended", TODAY.minusDays(3)),
                        tuple("agreement-ended", TODAY.minusDays(10)),
                        tuple("activity-begun", BEGUN),
                        tuple("activity-begun", BEGUN),
                        tuple("activity-begun", BEGUN),
                        tuple("agreement-begun", TODAY.minusYears(1)));
        assertThat(history.all()).isEqualTo(8);
        assertThat(history(READER, "abri-2")).isEqualTo(history);
    }

    @Test
    void tellsNothingThatTheViewerMayNotSee() {
        writeFacts();

        var contact = history(READER, "abri").entries().get(1);
        assertThat(contact.names()).isEmpty();
        assertThat(contact.times()).isEqualTo(1);
        assertThat(history(CLEARED, "abri").entries())
                .filteredOn(entry -> entry.kind().equals("contact-confirmed"))
                .flatExtracting(Entry::names)
                .containsExactly("Salma");
        assertThat(history(CLEARED, "abri").all()).isEqualTo(9);

        assertThat(history(READER, "voile").entries()).isEmpty();
        assertThat(history(READER, "voile").all()).isZero();
        assertThat(history(CLEARED, "voile").all()).isEqualTo(1);
        assertThat(reach(READER, "voile").places()).isEmpty();
        assertThat(reach(READER, "voile").unlocated()).isZero();
        assertThat(reach(READER, "voile").routes()).isEmpty();
        assertThat(reach(CLEARED, "voile").places()).hasSize(1);
    }

    private void writeFacts() {
        var facts = Map.<String, Object>of(
                "state", "expired", "from", TODAY.minusYears(1), "to", TODAY.minusDays(10), "subject", "Soins");
        graph.edge("AGREEMENT", "g-1", new Ref("Mission", "m"), OLD_NAME, facts)
                .edge(
                        "AGREEMENT",
                        "g-2",
                        new Ref("Mission", "m-secret"),
                        ABRI,
                        Map.of("state", "signed", "from", BEGUN, "to", TODAY.plusYears(1)))
                .edge(
                        "CONTACT",
                        "c-1",
                        ABRI,
                        new Ref("Person", "p-omar"),
                        Map.of("name", "Salma", "visibility", "hr", "confirmedOn", TODAY.minusDays(2)))
                .node(
                        "Document",
                        "d-1",
                        Map.of("title", "Note", "date", TODAY.minusDays(1)),
                        SmallGraph.about("Organisation", ABRI.key()),
                        SmallGraph.about("Organisation", OLD_NAME.key()))
                .write();
    }

    private PartnerReach reach(Viewer viewer, String key) {
        return partners.reach(viewer, graph.id("Organisation", key), Locale.FRENCH);
    }

    private PartnerHistory history(Viewer viewer, String key) {
        return partners.history(viewer, graph.id("Organisation", key), Locale.FRENCH);
    }

    private void stage(String name, long order, Map<String, Object> where) {
        var place = new HashMap<>(where);
        place.put("name", name);
        graph.node("Place", name, place)
                .node("Stage", name, Map.of("nameFr", name), Link.to("AT", new Ref("Place", name)))
                .edge("HAS_STAGE", "h-" + name, new Ref("Route", "r"), new Ref("Stage", name), Map.of("order", order));
    }

    private void activity(String key, Ref organisation, String domain, String place, Map<String, Object> more) {
        var properties = new HashMap<>(more);
        properties.put("name", key);
        graph.node(
                "Activity",
                key,
                properties,
                Link.from("OPERATES", organisation, Map.of()),
                Link.to("IN", new Ref("Domain", domain)),
                Link.to("AT", new Ref("Place", place)));
    }
}
