package org.relais.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.relais.documents.DocumentPage.OutlineEntry;
import org.relais.documents.Outline.Place;

class OutlineTests {

    private static final Outline BY_HEADING = new Outline(List.of(
            new Place("a", 1, null, null, null),
            new Place("b", 2, null, "1. Contexte", 1),
            new Place("c", 3, null, "1. Contexte", 1),
            new Place("d", 4, null, "Écouter d’abord", 2)));

    private static final Outline BY_PAGE = new Outline(List.of(
            new Place("a", 1, 1, null, null), new Place("b", 2, 2, null, null), new Place("c", 3, 2, null, null)));

    @Test
    void namesEachHeadingWhereItBegins() {
        assertThat(BY_HEADING.entries())
                .containsExactly(
                        new OutlineEntry("b", 2, "1. Contexte", 1, null),
                        new OutlineEntry("d", 4, "Écouter d’abord", 2, null));
    }

    @Test
    void namesEachPageOfWhatHasNoHeadings() {
        assertThat(BY_PAGE.entries()).extracting(OutlineEntry::page).containsExactly(1, 2);
    }

    @Test
    void findsAPageHoweverItIsWritten() {
        assertThat(List.of("2", "p. 2", "P.2", "page 2", "2-3", "pp. 2–3"))
                .allSatisfy(note -> assertThat(BY_PAGE.passage(note)).contains("b"));
    }

    @Test
    void findsAHeadingOrItsBeginning() {
        assertThat(BY_HEADING.passage("ecouter d'abord")).contains("d");
        assertThat(BY_HEADING.passage("1")).isEmpty();
        assertThat(BY_HEADING.passage("Écouter")).contains("d");
    }

    @Test
    void saysNothingWhereItCannotTell() {
        assertThat(BY_PAGE.passage("9")).isEmpty();
        assertThat(BY_PAGE.passage("annexe")).isEmpty();
        assertThat(BY_HEADING.passage("—")).isEmpty();
    }
}
