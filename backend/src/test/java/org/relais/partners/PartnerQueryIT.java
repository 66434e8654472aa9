package org.relais.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.graph.Link;
import org.relais.graph.Ref;
import org.relais.kernel.Freshness;
import org.relais.kernel.RelaisException;
import org.relais.kernel.Sensitivity;
import org.relais.kernel.Timespan;
import org.relais.partners.OrganisationPage.Activity;
import org.relais.partners.OrganisationPage.Contact;
import org.relais.security.Role;
import org.relais.security.Viewer;
import org.relais.testing.RealParts;
import org.relais.testing.SmallGraph;
import org.springframework.beans.factory.annotation.Autowired;

@RealParts
class PartnerQueryIT {

    private static final LocalDate TODAY = LocalDate.now();
    private static final Viewer READER = SmallGraph.reader();
    private static final Viewer CLEARED = SmallGraph.viewer(Role.EDITOR, Sensitivity.CONFIDENTIAL);
    private static final Ref ABRI = new Ref("Organisation", "abri");
    private static final Ref OMAR = new Ref("Person", "p-omar");

    @Autowired
    PartnerQuery partners;

    @Autowired
    SmallGraph graph;

    @BeforeEach
    void writePartners() {
        graph.anew();
        graph.node("Place", "ML/gao", Map.of("name", "Gao", "country", "ML"))
                .node("Place", "ML/menaka", Map.of("name", "Ménaka", "country", "ML"))
                .node(
                        "Stage",
                        "s-gao",
                        Map.of("nameFr", "Gao, la gare", "nameEn", "Gao station"),
                        Link.to("AT", new Ref("Place", "ML/gao")))
                .node("Person", OMAR.key(), Map.of("name", "Omar"))
                .node("Person", "p-hidden", Map.of("name", "Sans nom", "sensitivity", 4L))
                .node("Mission", "m-mali", Map.of("title", "Mali", "titleEn", "Mali mission"))
                .node("Organisation", "abri", Map.of("name", "Abri"))
                .node("Organisation", "balise", Map.of("name", "Balise", "fictional", true))
                .node("Organisation", "voile", Map.of("name", "Voile", "sensitivity", 3L));
        activity("a-1", "abri", "protection", "ML/gao", Map.of("from", TODAY.minusMonths(2)));
        activity("a-2", "balise", "medical", "ML/gao", Map.of("reportedOn", TODAY.minusMonths(7)));
        activity("a-3", "balise", "protection", "ML/menaka", Map.of("state", "completed"));
        activity("a-4", "balise", "legal", "ML/gao", Map.of("sensitivity", 3L));
        activity("a-5", "voile", "protection", "ML/gao", Map.of());
        graph.write();
    }

    @Test
    void listsAndCountsWhatTheViewerMaySee() {
        assertThat(names(READER, null, null)).containsExactly("Abri", "Balise");
        assertThat(names(CLEARED, null, null)).containsExactly("Abri", "Balise", "Voile");
        assertThat(partners.count(READER, null, null)).isEqualTo(2);
        assertThat(partners.count(CLEARED, null, null)).isEqualTo(3);
    }

    @Test
    void wantsTheDomainAndThePlaceOfOneActivity() {
        assertThat(names(READER, "protection", "gao")).containsExactly("Abri");
        assertThat(names(CLEARED, "protection", "GAO")).containsExactly("Abri", "Voile");
        assertThat(partners.count(READER, "protection", "gao")).isEqualTo(1);
        assertThat(names(READER, "protection", null)).containsExactly("Abri", "Balise");
        assertThat(names(READER, null, "menaka")).containsExactly("Balise");
        assertThat(names(READER, null, "station")).containsExactly("Abri", "Balise");
        assertThat(partners.count(READER, null, "Tombouctou")).isZero();
    }

    @Test
    void findsNobodyByAnActivityThatTheViewerMayNotSee() {
        assertThat(names(READER, "legal", null)).isEmpty();
        assertThat(partners.count(READER, "legal", null)).isZero();
        assertThat(names(CLEARED, "legal", null)).containsExactly("Balise");
    }

    @Test
    void saysInALineWhatAPartnerDoesWhereAndHowFreshThatIs() {
        var seen = partners.list(READER, null, null, 1, 1, Locale.FRENCH);

        assertThat(seen).singleElement().satisfies(line -> {
            assertThat(line.tops()).containsExactly("medical", "protection");
            assertThat(line.places()).containsExactly("Gao", "Ménaka");
            assertThat(line.activities()).isEqualTo(2);
            assertThat(line.freshness()).isEqualTo(Freshness.TO_VERIFY);
            assertThat(line.fictional()).isTrue();
        });
        assertThat(partners.list(CLEARED, null, null, 1, 1, Locale.FRENCH)
                        .getFirst()
                        .activities())
                .isEqualTo(3);
    }

    @Test
    void ordersActivitiesByWhatGoesOnAndCountsThemAll() {
        activity("b-1", "abri", "legal", "ML/gao", Map.of("from", TODAY.minusYears(2), "to", TODAY.minusYears(1)));
        activity("b-2", "abri", "trauma-care", "ML/gao", Map.of("from", TODAY.plusDays(3)));
        activity("b-3", "abri", "medical", "ML/gao", Map.of("sensitivity", 4L));
        IntStream.range(0, 210)
                .forEach(n -> activity("c-" + n, "abri", "legal", "ML/menaka", Map.of("from", TODAY.minusYears(3))));
        graph.write();

        var page = page(READER);

        assertThat(page.allActivities()).isEqualTo(213);
        assertThat(page.activities()).hasSize(200);
        assertThat(page.activities().getFirst()).satisfies(first -> {
            assertThat(first.name()).isEqualTo("a-1");
            assertThat(first.top()).isEqualTo("protection");
            assertThat(first.place()).isEqualTo("Gao");
            assertThat(first.country()).isEqualTo("ML");
            assertThat(first.stages()).extracting("title").containsExactly("Gao, la gare");
            assertThat(first.state()).isEqualTo("ongoing");
            assertThat(first.when()).isEqualTo(new Timespan(TODAY.minusMonths(2), null));
            assertThat(first.freshness()).isEqualTo(Freshness.NEVER_VERIFIED);
            assertThat(first.source().place()).isEqualTo("row a-1");
        });
        assertThat(page(CLEARED).allActivities()).isEqualTo(214);
    }

    @Test
    void putsWhatIsToComeBeforeWhatIsOver() {
        activity("b-1", "abri", "legal", "ML/gao", Map.of("from", TODAY.minusYears(2), "to", TODAY.minusYears(1)));
        activity("b-2", "abri", "trauma-care", "ML/gao", Map.of("from", TODAY.plusDays(3)));
        graph.write();

        assertThat(page(READER).activities())
                .extracting(Activity::state)
                .containsExactly("ongoing", "planned", "completed");
    }

    @Test
    void listsAHiddenContactByItsHolderOnly() {
        contact("c-all", OMAR, "all", TODAY.minusMonths(2));
        contact("c-hr", OMAR, "hr", null);
        contact("c-nobody", new Ref("Person", "p-hidden"), "all", null);

        var contacts = page(READER).contacts();

        assertThat(contacts).hasSize(2);
        assertThat(contacts.getFirst()).satisfies(seen -> {
            assertThat(seen.key()).isEqualTo("c-all");
            assertThat(seen.email()).isEqualTo("c-all@example.org");
            assertThat(seen.hidden()).isFalse();
            assertThat(seen.freshness()).isEqualTo(Freshness.CURRENT);
        });
        assertThat(contacts.getLast()).satisfies(hidden -> {
            assertThat(hidden.hidden()).isTrue();
            assertThat(hidden.heldBy().title()).isEqualTo("Omar");
            assertThat(hidden.toString()).doesNotContain("c-hr");
        });
        assertThat(page(new Viewer("omar", "Omar", Role.READER, Sensitivity.INTERNAL, Set.of(), OMAR.key()))
                        .contacts())
                .noneMatch(Contact::hidden);
        assertThat(page(CLEARED).contacts()).hasSize(3);
    }

    @Test
    void showsAgreementsAndWritingsThatTheViewerMaySee() {
        graph.edge(
                        "AGREEMENT",
                        "g-1",
                        new Ref("Mission", "m-mali"),
                        ABRI,
                        Map.of("state", "signed", "subject", "Référencement", "to", TODAY.plusYears(1)))
                .node("Document", "d-1", Map.of("title", "Accord"), SmallGraph.about("Organisation", "abri"))
                .node(
                        "Document",
                        "d-2",
                        Map.of("title", "Réserves", "sensitivity", 3L),
                        SmallGraph.about("Organisation", "abri"))
                .node(
                        "Lesson",
                        "l-1",
                        Map.of("title", "Prévenir", "text", "…"),
                        SmallGraph.about("Organisation", "abri"))
                .write();

        var page = partners.page(READER, graph.id("Organisation", "abri"), Locale.ENGLISH);

        assertThat(page.agreements()).singleElement().satisfies(agreement -> {
            assertThat(agreement.mission().title()).isEqualTo("Mali mission");
            assertThat(agreement.state()).isEqualTo("signed");
        });
        assertThat(page.documents()).extracting("title").containsExactly("Accord");
        assertThat(page.lessons()).extracting("title").containsExactly("Prévenir");
        assertThat(page(CLEARED).documents()).hasSize(2);
    }

    @Test
    void findsNoPartnerThatTheViewerMayNotSee() {
        var hidden = graph.id("Organisation", "voile");

        assertThatThrownBy(() -> partners.page(READER, hidden, Locale.FRENCH))
                .isInstanceOf(RelaisException.NotFound.class);
        assertThat(partners.page(CLEARED, hidden, Locale.FRENCH).name()).isEqualTo("Voile");
    }

    private List<String> names(Viewer viewer, @Nullable String top, @Nullable String place) {
        return partners.list(viewer, top, place, 0, 50, Locale.FRENCH).stream()
                .map(PartnerLine::name)
                .toList();
    }

    private OrganisationPage page(Viewer viewer) {
        return partners.page(viewer, graph.id("Organisation", "abri"), Locale.FRENCH);
    }

    private void activity(String key, String organisation, String domain, String place, Map<String, Object> more) {
        var properties = new HashMap<String, Object>(more);
        properties.put("name", key);
        graph.node(
                "Activity",
                key,
                properties,
                Link.from("OPERATES", new Ref("Organisation", organisation), Map.of()),
                Link.to("IN", new Ref("Domain", domain)),
                Link.to("AT", new Ref("Place", place)));
    }

    private void contact(String key, Ref holder, String visibility, @Nullable LocalDate confirmedOn) {
        var properties = new HashMap<String, Object>(
                Map.of("name", "Contact " + key, "email", key + "@example.org", "visibility", visibility));
        if (confirmedOn != null) {
            properties.put("confirmedOn", confirmedOn);
        }
        graph.edge("CONTACT", key, ABRI, holder, properties).write();
    }
}
