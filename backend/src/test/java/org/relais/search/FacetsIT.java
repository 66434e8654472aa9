package org.relais.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.testing.Stated.link;
import static org.relais.testing.Stated.node;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.graph.GraphWriter;
import org.relais.graph.Link;
import org.relais.graph.Ref;
import org.relais.graph.Statement;
import org.relais.security.Role;
import org.relais.security.Viewer;
import org.relais.testing.EmptyGraph;
import org.relais.testing.RealParts;
import org.relais.testing.Stated;
import org.springframework.beans.factory.annotation.Autowired;

/** Four documents and a lesson on one word, to be narrowed. */
@RealParts
class FacetsIT {

    private static final Viewer READER = viewer(Role.READER);
    private static final Viewer EDITOR = viewer(Role.EDITOR);

    @Autowired
    EmptyGraph graph;

    @Autowired
    GraphWriter writer;

    @Autowired
    Projection projection;

    @Autowired
    ItemFinder items;

    @BeforeEach
    void world() {
        graph.make();
        Stated.write(
                writer,
                node("Stage", "facet-agadez", Map.of("nameFr", "Agadez")),
                node("Stage", "facet-zuwara", Map.of("nameFr", "Zuwara")),
                node(
                        "Route",
                        "facet-route",
                        Map.of("nameFr", "Route"),
                        Link.to("HAS_STAGE", new Ref("Stage", "facet-zuwara"), Map.of("order", 1L))),
                node("Mission", "facet-mission", Map.of("title", "Mission")),
                node("Organisation", "facet-partner", Map.of("name", "Partenaire")),
                document("1", "fr", "evaluation", "validated", 2024, "human-trafficking", "facet-agadez", 1),
                document("2", "fr", "guideline", "draft", 2025, "human-trafficking", "facet-zuwara", 1),
                document("3", "en", "guideline", "validated", 2025, "protection", "facet-zuwara", 1),
                document("4", "ar", "evaluation", "validated", 2026, "legal", "facet-agadez", 1),
                node(
                        "Lesson",
                        "facet-lesson",
                        Map.of("title", "Leçon ornithorynque", "text", "Écouter", "kind", "practice"),
                        link("ABOUT", "Domain", "legal")));
        shown();
    }

    @Test
    void countsEachValueOfWhatTheTextFinds() {
        var found = find(READER, Map.of());

        assertThat(found.facets().get(Facet.LANGUAGE))
                .containsExactly(new FacetCount("fr", 2), new FacetCount("ar", 1), new FacetCount("en", 1));
        assertThat(found.facets().get(Facet.PLACE))
                .containsExactly(new FacetCount("Agadez", 2), new FacetCount("Zuwara", 2));
        assertThat(counts(found, Facet.KIND)).isEqualTo(Map.of("evaluation", 2L, "guideline", 2L, "practice", 1L));
        assertThat(counts(found, Facet.STATE)).isEqualTo(Map.of("validated", 3L, "draft", 1L));
        assertThat(counts(found, Facet.YEAR)).isEqualTo(Map.of("2024", 1L, "2025", 2L, "2026", 1L));
    }

    @Test
    void countsWhatIsAboutTheNarrowerForTheBroaderToo() {
        assertThat(counts(find(READER, Map.of()), Facet.DOMAIN))
                .containsAllEntriesOf(Map.of("protection", 3L, "human-trafficking", 2L, "legal", 2L));
        assertThat(find(READER, chosen(Facet.DOMAIN, "protection")).total()).isEqualTo(3);
        assertThat(find(READER, chosen(Facet.DOMAIN, "human-trafficking")).total())
                .isEqualTo(2);
    }

    @Test
    void keepsTheOtherValuesOfAFacetThatIsUsed() {
        var all = find(READER, Map.of());
        var french = find(READER, chosen(Facet.LANGUAGE, "fr"));

        assertThat(french.total()).isEqualTo(2);
        assertThat(french.unfiltered()).isEqualTo(5).isEqualTo(all.total());
        assertThat(french.facets().get(Facet.LANGUAGE)).isEqualTo(all.facets().get(Facet.LANGUAGE));
        assertThat(counts(french, Facet.STATE)).isEqualTo(Map.of("validated", 1L, "draft", 1L));
        assertThat(counts(french, Facet.YEAR)).isEqualTo(Map.of("2024", 1L, "2025", 1L));
    }

    @Test
    void takesAnyValueOfAFacetAndOneOfEachFacet() {
        assertThat(find(READER, chosen(Facet.YEAR, "2025", "2026")).total()).isEqualTo(3);

        var both = find(READER, Map.of(Facet.YEAR, Set.of("2025", "2026"), Facet.STATE, Set.of("validated")));
        assertThat(both.total()).isEqualTo(2);
        assertThat(both.hits()).hasSize(2);
        assertThat(counts(both, Facet.YEAR)).isEqualTo(Map.of("2024", 1L, "2025", 1L, "2026", 1L));
        assertThat(counts(both, Facet.STATE)).isEqualTo(Map.of("validated", 2L, "draft", 1L));
        assertThat(counts(both, Facet.LANGUAGE)).isEqualTo(Map.of("en", 1L, "ar", 1L));
    }

    @Test
    void countsWhatChoosingAValueThenShows() {
        var legal = find(READER, chosen(Facet.DOMAIN, "legal", "protection"));

        legal.facets().forEach((facet, values) -> {
            if (facet != Facet.DOMAIN) {
                assertThat(values).as(facet.code()).isNotEmpty().allSatisfy(value -> {
                    var next = Map.of(Facet.DOMAIN, Set.of("legal", "protection"), facet, Set.of(value.value()));
                    assertThat(find(READER, next).total()).isEqualTo(value.count());
                });
            }
        });
    }

    @Test
    void countsTabsByTheFacetsAndFacetsByTheTab() {
        var query = new SearchQuery(
                "ornithorynque", Set.of(ItemType.LESSON), chosen(Facet.DOMAIN, "legal"), Set.of(), 0, 10);
        var lessons = items.find(READER, query);

        assertThat(lessons.total()).isEqualTo(1);
        assertThat(lessons.counts()).containsEntry(ItemType.DOCUMENT, 1L).containsEntry(ItemType.LESSON, 1L);
        assertThat(counts(lessons, Facet.KIND)).isEqualTo(Map.of("practice", 1L));
        assertThat(lessons.facets().get(Facet.LANGUAGE)).isEmpty();
    }

    @Test
    void saysNothingOfWhatTheViewerMayNotSee() {
        var queries = List.of(
                Map.<Facet, Set<String>>of(), chosen(Facet.PLACE, "Agadez"), chosen(Facet.DOMAIN, "human-trafficking"));
        var before = queries.stream().map(this::countedForReader).toList();

        Stated.write(writer, document("5", "it", "opinion", "superseded", 2019, "advocacy", "facet-agadez", 3));
        Stated.write(writer, document("6", "fr", "guideline", "draft", 2025, "human-trafficking", "facet-agadez", 3));
        shown();

        assertThat(queries.stream().map(this::countedForReader).toList()).isEqualTo(before);
        var editor = find(EDITOR, Map.of());
        assertThat(counts(editor, Facet.LANGUAGE)).isEqualTo(Map.of("fr", 3L, "ar", 1L, "en", 1L, "it", 1L));
        assertThat(counts(editor, Facet.YEAR)).containsEntry("2019", 1L).containsEntry("2025", 3L);
        assertThat(find(READER, chosen(Facet.LANGUAGE, "it")).total()).isZero();
        assertThat(find(EDITOR, chosen(Facet.LANGUAGE, "it")).total()).isOne();
    }

    private SearchResult find(Viewer viewer, Map<Facet, Set<String>> chosen) {
        return items.find(viewer, new SearchQuery("ornithorynque", Set.of(), chosen, Set.of(), 0, 10));
    }

    /** All numbers that a reader is told. */
    private List<?> countedForReader(Map<Facet, Set<String>> chosen) {
        var found = find(READER, chosen);
        return List.of(found.facets(), found.counts(), found.total(), found.unfiltered(), found.visible());
    }

    private static Map<Facet, Set<String>> chosen(Facet facet, String... values) {
        return Map.of(facet, Arrays.stream(values).collect(Collectors.toSet()));
    }

    private static Map<String, Long> counts(SearchResult found, Facet facet) {
        return Stream.ofNullable(found.facets().get(facet))
                .flatMap(List::stream)
                .collect(Collectors.toMap(FacetCount::value, FacetCount::count));
    }

    private static Statement document(
            String key,
            String language,
            String kind,
            String state,
            int year,
            String domain,
            String stage,
            long sensitivity) {
        return node(
                "Document",
                "facet-" + key,
                Map.of(
                        "title", "Ornithorynque " + key,
                        "language", language,
                        "kind", kind,
                        "state", state,
                        "date", LocalDate.of(year, 3, 1),
                        "sensitivity", sensitivity),
                link("ABOUT", "Domain", domain),
                link("ABOUT", "Mission", "facet-mission"),
                link("ABOUT", "Organisation", "facet-partner"),
                link("ABOUT", "Stage", stage));
    }

    private void shown() {
        assertThat(projection.awaitNow(Duration.ofSeconds(30))).isTrue();
    }

    private static Viewer viewer(Role role) {
        return new Viewer(role.name(), role.name(), role, role.usualClearance(), Set.of(), null);
    }
}
