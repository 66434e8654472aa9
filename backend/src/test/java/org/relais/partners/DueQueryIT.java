package org.relais.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.graph.GraphWriter;
import org.relais.graph.Link;
import org.relais.graph.Ref;
import org.relais.kernel.ItemRef;
import org.relais.kernel.Sensitivity;
import org.relais.security.Role;
import org.relais.security.Viewer;
import org.relais.testing.EmptyGraph;
import org.relais.testing.RealParts;
import org.relais.testing.WrittenGraph;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@RealParts
class DueQueryIT {

    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate OLD = TODAY.minusMonths(14);
    private static final Ref ABRI = new Ref("Organisation", "o-abri");
    private static final Viewer EDITOR = viewer(Role.EDITOR, null);
    private static final Viewer CLEARED = Viewer.system();
    private static final Viewer AMEL = viewer(Role.CONTRIBUTOR, "p-amel");

    @Autowired
    DueQuery due;

    @Autowired
    EmptyGraph emptyGraph;

    @Autowired
    GraphWriter writer;

    @Autowired
    Neo4jClient client;

    private WrittenGraph graph;

    @BeforeEach
    void aPartnerOfAMission() {
        emptyGraph.make();
        graph = new WrittenGraph(writer, client);
        graph.node("Person", "p-amel", Map.of("name", "Amel"));
        graph.node("Person", "p-omar", Map.of("name", "Omar"));
        graph.node("Mission", "m-1", Map.of("title", "Libye"));
        graph.node("Mission", "m-secret", Map.of("title", "Réservée", "sensitivity", 3L));
        activity("a-old", Map.of("reportedOn", OLD));
        activity("a-fresh", Map.of("reportedOn", TODAY));
        activity("a-over", Map.of("reportedOn", OLD, "to", TODAY.minusDays(1)));
        activity("a-secret", Map.of("reportedOn", OLD, "sensitivity", 3L));
        graph.node(
                "Organisation",
                ABRI.key(),
                Map.of("name", "Abri"),
                operates("a-old"),
                operates("a-fresh"),
                operates("a-over"),
                operates("a-secret"));
        contact("p-amel", "Salem", "hr", OLD);
        contact("p-omar", "Wafa", "managers", TODAY.minusMonths(7));
        contact("p-omar", "Karim", "all", TODAY);
        agreement("m-1", "Soins", "signed", TODAY.plusDays(30));
        agreement("m-1", "Conseil", "signed", TODAY.plusDays(300));
        agreement("m-1", "Ancien", "expired", TODAY.minusDays(30));
        agreement("m-secret", "Réservé", "signed", TODAY.plusDays(30));
    }

    @Test
    void gathersForAnEditorWhatIsOldOrEndsAndNothingRestricted() {
        var page = due.page(EDITOR, null, 50, Locale.FRENCH);

        assertThat(page.rows())
                .extracting(DueQueryIT::told)
                .containsExactlyInAnyOrder("AGREEMENT Soins", "CONTACT –", "ACTIVITY a-old", "CONTACT Wafa");
        assertThat(page.rows()).extracting(Due::ends).first().isEqualTo(TODAY.plusDays(30));
        assertThat(page.all()).isEqualTo(4);
        assertThat(page.mine()).isZero();
        assertThat(page.of(Fact.Kind.CONTACT)).isEqualTo(2);
        assertThat(due.page(CLEARED, null, 50, Locale.FRENCH).all()).isEqualTo(6);
    }

    @Test
    void countsAllWhereItShowsAFew() {
        var page = due.page(EDITOR, Fact.Kind.CONTACT, 1, Locale.FRENCH);

        assertThat(page.rows()).extracting(DueQueryIT::told).containsExactly("CONTACT –");
        assertThat(page.all()).isEqualTo(4);
    }

    @Test
    void bringsOnesOwnAloneToWhoIsNoEditor() {
        var page = due.page(AMEL, null, 50, Locale.FRENCH);

        assertThat(page.rows())
                .allMatch(Due::mine)
                .extracting(DueQueryIT::told)
                .containsExactlyInAnyOrder("ACTIVITY a-old", "CONTACT Salem");
        assertThat(page.all()).isEqualTo(2);
        var reader = due.page(viewer(Role.READER, null), null, 50, Locale.FRENCH);
        assertThat(reader.rows()).isEmpty();
        assertThat(reader.all()).isZero();
    }

    @Test
    void isAnsweredForByWhoHoldsTheContactOrLeadsTheMission() {
        graph.edge(
                "SERVED_IN",
                new Ref("Person", "p-amel"),
                new Ref("Mission", "m-1"),
                Map.of("role", "cheffe", "responsibility", "lead"));

        assertThat(due.page(AMEL, Fact.Kind.AGREEMENT, 50, Locale.FRENCH).rows())
                .singleElement()
                .satisfies(agreement -> {
                    assertThat(agreement.ends()).isEqualTo(TODAY.plusDays(30));
                    assertThat(agreement.owners()).extracting(ItemRef::title).containsExactly("Amel");
                });
    }

    private static String told(Due due) {
        return due.fact().kind() + " " + (due.what() == null ? "–" : due.what());
    }

    private void activity(String key, Map<String, Object> properties) {
        var all = new HashMap<String, @Nullable Object>(properties);
        all.put("name", key);
        graph.node("Activity", key, all, Link.to("IN", new Ref("Domain", "legal")));
    }

    private static Link operates(String activity) {
        return Link.to("OPERATES", new Ref("Activity", activity));
    }

    private void contact(String holder, String name, String visibility, LocalDate confirmedOn) {
        graph.edge(
                "CONTACT",
                ABRI,
                new Ref("Person", holder),
                Map.of("name", name, "visibility", visibility, "confirmedOn", confirmedOn));
    }

    private void agreement(String mission, String subject, String state, LocalDate to) {
        graph.edge(
                "AGREEMENT",
                new Ref("Mission", mission),
                ABRI,
                Map.of("subject", subject, "state", state, "to", to, "verifiedOn", TODAY));
    }

    private static Viewer viewer(Role role, @Nullable String person) {
        return new Viewer("someone", "Someone", role, Sensitivity.INTERNAL, Set.of(), person);
    }
}
