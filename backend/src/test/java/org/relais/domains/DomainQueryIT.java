package org.relais.domains;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.domains.DomainPage.Expert;
import org.relais.graph.Link;
import org.relais.graph.Ref;
import org.relais.kernel.ItemRef;
import org.relais.kernel.RelaisException;
import org.relais.kernel.Sensitivity;
import org.relais.security.Role;
import org.relais.security.Viewer;
import org.relais.testing.RealParts;
import org.relais.testing.SmallGraph;
import org.springframework.beans.factory.annotation.Autowired;

@RealParts
class DomainQueryIT {

    private static final LocalDate TODAY = LocalDate.now();
    private static final Viewer READER = SmallGraph.reader();
    private static final Viewer CLEARED = SmallGraph.viewer(Role.EDITOR, Sensitivity.CONFIDENTIAL);
    private static final String TORTURE = "torture-survivors-care";
    private static final String TRAUMA = "trauma-care";

    @Autowired
    DomainQuery domains;

    @Autowired
    SmallGraph graph;

    @BeforeEach
    void writeVocabulary() {
        graph.anew();
    }

    @Test
    void isFoundByNotationAndById() {
        var byNotation = page(READER, TORTURE);

        assertThat(page(READER, byNotation.id())).isEqualTo(byNotation);
        assertThat(byNotation.notation()).isEqualTo(TORTURE);
        assertThat(byNotation.top()).isEqualTo("mental-health");
        assertThat(byNotation.broader()).extracting(ItemRef::id).containsExactly("mental-health", TRAUMA);
        assertThat(byNotation.synonyms()).containsOnlyKeys("fr", "en", "ar");
        assertThat(page(READER, TRAUMA).narrower()).extracting(ItemRef::id).contains(TORTURE);
        assertThatThrownBy(() -> page(READER, "alchemy")).isInstanceOf(RelaisException.NotFound.class);
    }

    @Test
    void speaksTheReadersLanguage() {
        assertThat(page(READER, TORTURE).label()).isEqualTo("prise en charge des survivants de torture");
        assertThat(domains.page(READER, TORTURE, Locale.ENGLISH).label()).isEqualTo("care for survivors of torture");
        assertThat(domains.page(READER, TORTURE, Locale.of("ar")).label()).isEqualTo("رعاية الناجين من التعذيب");
        assertThat(domains.all(Locale.ENGLISH))
                .contains(new ItemRef("domain", TORTURE, "care for survivors of torture"));
    }

    @Test
    void namesEachRelatedDomainOnce() {
        assertThat(page(READER, "primary-care").related())
                .extracting(ItemRef::id)
                .contains("mobile-clinics", "health-promotion")
                .doesNotHaveDuplicates();
    }

    @Test
    void ranksExpertsByTheirBestBasisThenLevelThroughNarrowerDomains() {
        person("p-1", "Ana");
        person("p-2", "Bilal");
        person("p-3", "Chloé");
        skill("p-1", TRAUMA, "declared", 4, 2);
        skill("p-2", TORTURE, "validated", 2, 2);
        skill("p-3", TORTURE, "observed", 3, 2);
        skill("p-3", TRAUMA, "validated", 3, 2);
        graph.write();

        var page = page(READER, TRAUMA);

        assertThat(page.experts())
                .extracting(expert -> expert.person().title() + " " + expert.basis() + " " + expert.level())
                .containsExactly("Chloé validated 3", "Bilal validated 2", "Ana declared 4");
        assertThat(page.allExperts()).isEqualTo(3);
        assertThat(page(READER, TORTURE).experts()).extracting(Expert::basis).containsExactly("validated", "observed");
    }

    @Test
    void showsTwentyExpertsAndCountsThemAll() {
        IntStream.range(0, 23).forEach(n -> {
            person("p-" + n, "Personne " + n);
            skill("p-" + n, TORTURE, "declared", 2, 2);
        });
        graph.write();

        assertThat(page(READER, TORTURE).experts()).hasSize(20);
        assertThat(page(READER, TORTURE).allExperts()).isEqualTo(23);
    }

    @Test
    void neitherShowsNorCountsWhatTheViewerMayNotSee() {
        person("p-1", "Ana");
        skill("p-1", TORTURE, "observed", 4, 3);
        graph.node("Person", "p-2", Map.of("name", "Sans nom", "sensitivity", 4L));
        skill("p-2", TORTURE, "validated", 4, 2);
        graph.node("Lesson", "l-1", Map.of("title", "L", "text", "…", "sensitivity", 3L), about(TORTURE))
                .node("Document", "d-1", Map.of("title", "D", "sensitivity", 3L), about(TORTURE))
                .node("Organisation", "o-1", Map.of("name", "O", "sensitivity", 3L))
                .node("Mission", "m-1", Map.of("title", "M", "sensitivity", 3L))
                .edge("REQUIRES", "m-1/t", new Ref("Mission", "m-1"), domain(TORTURE), Map.of());
        activity("a-1", "o-1", TORTURE);
        need("n-1", "m-1", "open");
        graph.write();

        var seen = page(READER, TORTURE);
        var all = page(CLEARED, TORTURE);

        assertThat(seen.experts()).isEmpty();
        assertThat(seen.lessons()).isEmpty();
        assertThat(seen.documents()).isEmpty();
        assertThat(seen.partners()).isEmpty();
        assertThat(seen.gaps()).isEmpty();
        assertThat(seen.allExperts() + seen.allLessons() + seen.allDocuments() + seen.allPartners())
                .isZero();
        assertThat(all.allExperts()).isEqualTo(2);
        assertThat(all.allLessons() + all.allDocuments() + all.allPartners()).isEqualTo(3);
        assertThat(all.gaps()).hasSize(2);
    }

    @Test
    void bringsWhatHangsOnNarrowerDomainsEachOnce() {
        graph.node(
                        "Lesson",
                        "l-old",
                        Map.of("title", "Ancienne", "text", "…", "date", TODAY.minusYears(2)),
                        about(TORTURE),
                        about(TRAUMA))
                .node("Lesson", "l-new", Map.of("title", "Récente", "text", "…", "date", TODAY), about(TRAUMA))
                .node("Document", "d-1", Map.of("title", "Guide"), about(TORTURE))
                .node("Organisation", "o-1", Map.of("name", "Abri"));
        activity("a-1", "o-1", TORTURE);
        activity("a-2", "o-1", TRAUMA);
        graph.write();

        var page = page(READER, TRAUMA);

        assertThat(page.lessons()).extracting(ItemRef::title).containsExactly("Récente", "Ancienne");
        assertThat(page.allLessons()).isEqualTo(2);
        assertThat(page.documents()).extracting(ItemRef::title).containsExactly("Guide");
        assertThat(page.partners()).extracting(ItemRef::title).containsExactly("Abri");
        assertThat(page.allPartners()).isEqualTo(1);
    }

    @Test
    void tellsWhoLacksItNow() {
        graph.node("Mission", "m-1", Map.of("title", "Libye"))
                .node("Mission", "m-2", Map.of("title", "Niger"))
                .edge("REQUIRES", "m-1/t", new Ref("Mission", "m-1"), domain(TORTURE), Map.of("from", TODAY))
                .edge(
                        "REQUIRES",
                        "m-2/t",
                        new Ref("Mission", "m-2"),
                        domain(TORTURE),
                        Map.of("from", TODAY.plusDays(1)));
        need("n-1", "m-2", "open");
        need("n-2", "m-2", "filled");
        graph.write();

        var gaps = page(READER, TRAUMA).gaps();

        assertThat(gaps).hasSize(2);
        assertThat(gaps.getFirst().item().title()).isEqualTo("Libye");
        assertThat(gaps.getFirst().mission()).isNull();
        assertThat(gaps.getLast().item().title()).isEqualTo("Rôle n-1");
        assertThat(gaps.getLast().mission()).extracting("title").isEqualTo("Niger");
    }

    private DomainPage page(Viewer viewer, String notationOrId) {
        return domains.page(viewer, notationOrId, Locale.FRENCH);
    }

    private void person(String key, String name) {
        graph.node("Person", key, Map.of("name", name));
    }

    private void skill(String person, String domain, String basis, long level, long sensitivity) {
        graph.edge(
                "HAS_EXPERTISE",
                person + "/" + domain + "/" + basis,
                new Ref("Person", person),
                domain(domain),
                Map.of("basis", basis, "level", level, "sensitivity", sensitivity));
    }

    private void activity(String key, String organisation, String domain) {
        graph.node(
                "Activity",
                key,
                Map.of("name", key),
                Link.from("OPERATES", new Ref("Organisation", organisation), Map.of()),
                Link.to("IN", domain(domain)));
    }

    private void need(String key, String mission, String state) {
        graph.node(
                "Need",
                key,
                Map.of("role", "Rôle " + key, "state", state),
                Link.to("FOR", new Ref("Mission", mission)),
                Link.to("REQUIRES", domain(TORTURE)));
    }

    private static Link about(String notation) {
        return SmallGraph.about("Domain", notation);
    }

    private static Ref domain(String notation) {
        return new Ref("Domain", notation);
    }
}
