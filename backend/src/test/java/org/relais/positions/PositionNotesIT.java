package org.relais.positions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relais.graph.Link;
import org.relais.graph.Ref;
import org.relais.kernel.RelaisException;
import org.relais.kernel.Sensitivity;
import org.relais.search.ItemFinder;
import org.relais.search.Projection;
import org.relais.search.SearchQuery;
import org.relais.security.Role;
import org.relais.security.Viewer;
import org.relais.testing.RealParts;
import org.relais.testing.SmallGraph;
import org.springframework.beans.factory.annotation.Autowired;

@RealParts
class PositionNotesIT {

    private static final Viewer READER = SmallGraph.reader();
    private static final Viewer CONTRIBUTOR = SmallGraph.viewer(Role.CONTRIBUTOR, Sensitivity.INTERNAL);
    private static final Viewer CLEARED = SmallGraph.viewer(Role.ADMINISTRATOR, Sensitivity.CONFIDENTIAL);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final PositionDraft DRAFT =
            new PositionDraft("Ports fermés", Stance.AGAINST, DAY, "Communiqué", "Zibelinaire", "advocacy");

    @Autowired
    PositionNotes notes;

    @Autowired
    PositionQuery positions;

    @Autowired
    ItemFinder items;

    @Autowired
    Projection projection;

    @Autowired
    SmallGraph graph;

    @BeforeEach
    void writeAPartnerOfTwoNames() {
        graph.anew();
        graph.node("Organisation", "abri", Map.of("name", "Abri"))
                .node(
                        "Organisation",
                        "abri-2",
                        Map.of("name", "ABRI ONG"),
                        Link.to("STANDS_UNDER", new Ref("Organisation", "abri")))
                .node("Organisation", "voile", Map.of("name", "Voile", "sensitivity", 3L))
                .write();
    }

    @Test
    void notesAndTakesBackAndPutsBack() {
        notes.add(CONTRIBUTOR, id("abri"), DRAFT);

        var noted = only(READER);
        assertThat(noted.stance()).isEqualTo(Stance.AGAINST);
        assertThat(noted.reference()).isEqualTo("Communiqué");
        assertThat(noted.domains()).extracting(domain -> domain.id()).containsExactly("advocacy");
        assertThat(noted.source().place()).isEqualTo(CONTRIBUTOR.displayName());

        var withdrawn = notes.withdraw(CONTRIBUTOR, noted.id());
        assertThat(positions.of(READER, id("abri"), Locale.FRENCH)).isEmpty();

        notes.putBack(CONTRIBUTOR, withdrawn);
        assertThat(only(READER)).isEqualTo(noted);
    }

    @Test
    void whatOneNameHoldsTheOrganisationHolds() {
        notes.add(CONTRIBUTOR, id("abri-2"), DRAFT);

        assertThat(only(READER).holder().title()).isEqualTo("Abri");
        assertThat(positions.of(READER, id("abri-2"), Locale.FRENCH)).hasSize(1);
        assertThat(positions.all(READER, Locale.FRENCH)).hasSize(1);
    }

    @Test
    void findsThePartnerByWhatItHolds() {
        notes.add(CONTRIBUTOR, id("abri"), DRAFT);

        assertThat(found("zibelinaire")).containsExactly("Abri");

        notes.withdraw(CONTRIBUTOR, only(READER).id());
        assertThat(found("zibelinaire")).isEmpty();
    }

    @Test
    void tellsNobodyWhatTheyMayNotSee() {
        hold("abri", "secret", Map.of("text", "Axolotlique", "sensitivity", 3L));
        hold("voile", "of-voile", Map.of());
        graph.write();

        assertThat(positions.all(READER, Locale.FRENCH)).isEmpty();
        assertThat(positions.of(READER, id("abri"), Locale.FRENCH)).isEmpty();
        assertThat(found("axolotlique")).isEmpty();
        assertThat(positions.all(CLEARED, Locale.FRENCH))
                .singleElement()
                .satisfies(issue -> assertThat(issue.held()).hasSize(2));
        assertThatExceptionOfType(RelaisException.NotFound.class)
                .isThrownBy(() -> notes.withdraw(CONTRIBUTOR, graph.id("Position", "secret")));
        assertThatExceptionOfType(RelaisException.NotFound.class)
                .isThrownBy(() -> notes.withdraw(CONTRIBUTOR, graph.id("Position", "of-voile")));
        assertThatExceptionOfType(RelaisException.NotFound.class)
                .isThrownBy(() -> notes.add(CONTRIBUTOR, id("voile"), DRAFT));
    }

    @Test
    void isNotForReaders() {
        assertThatExceptionOfType(RelaisException.class).isThrownBy(() -> notes.add(READER, id("abri"), DRAFT));
    }

    @Test
    void overwritesNothing() {
        notes.add(CONTRIBUTOR, id("abri"), DRAFT);

        assertThatExceptionOfType(RelaisException.Conflict.class)
                .isThrownBy(() -> notes.add(
                        CONTRIBUTOR,
                        id("abri"),
                        new PositionDraft("ports FERMES", Stance.FOR, DAY, "Autre", null, null)));
        assertThat(only(READER).stance()).isEqualTo(Stance.AGAINST);
    }

    @ParameterizedTest
    @CsvSource({
        "' ', 2026-03-01, Source, position.noIssue",
        "Enjeu, 2026-03-01, ' ', position.noSource",
        "Enjeu, 2199-01-01, Source, position.later"
    })
    void saysWhatIsMissing(String issue, LocalDate date, String source, String code) {
        assertThatExceptionOfType(RelaisException.Invalid.class)
                .isThrownBy(() -> notes.add(
                        CONTRIBUTOR, id("abri"), new PositionDraft(issue, Stance.FOR, date, source, null, null)))
                .satisfies(refusal -> assertThat(refusal.told().code()).isEqualTo(code));
    }

    private void hold(String organisation, String key, Map<String, Object> more) {
        var properties = new HashMap<String, Object>(
                Map.of("issue", "Enjeu", "stance", "for", "date", DAY, "reference", "Source"));
        properties.putAll(more);
        graph.node("Position", key, properties, Link.from("HOLDS", new Ref("Organisation", organisation), Map.of()));
    }

    private Position only(Viewer viewer) {
        var issues = positions.of(viewer, id("abri"), Locale.FRENCH);
        assertThat(issues).hasSize(1);
        return issues.getFirst().held().getFirst().latest();
    }

    private List<String> found(String word) {
        assertThat(projection.awaitNow(Duration.ofSeconds(30))).isTrue();
        return items.find(READER, new SearchQuery(word, Set.of(), Map.of(), Set.of(), 0, 10)).hits().stream()
                .map(hit -> hit.title(Locale.FRENCH))
                .toList();
    }

    private String id(String key) {
        return graph.id("Organisation", key);
    }
}
