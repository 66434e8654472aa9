package org.relais.positions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.relais.kernel.ItemRef;
import org.relais.kernel.Source;

class IssueTests {

    @Test
    void holdsTheLatestOfEachOrganisationWithWhatItSaidBefore() {
        var issues = Issue.of(List.of(
                position("Abri", "Ports fermés", Stance.FOR, 2026),
                position("Abri", "ports  fermes", Stance.NONE, 2024)));

        assertThat(issues).singleElement().satisfies(issue -> {
            assertThat(issue.name()).isEqualTo("Ports fermés");
            assertThat(issue.count(Stance.FOR)).isEqualTo(1);
            assertThat(issue.held()).singleElement().satisfies(held -> {
                assertThat(held.latest().date().getYear()).isEqualTo(2026);
                assertThat(held.earlier()).hasSize(1);
                assertThat(held.isTurned()).isTrue();
            });
        });
    }

    @Test
    void putsThoseInFavourFirstAndIssuesOfWhichMostSpeak() {
        var issues = Issue.of(List.of(
                position("Abri", "Alpha", Stance.FOR, 2026),
                position("Zoe", "Zeta", Stance.AGAINST, 2025),
                position("Abri", "Zeta", Stance.AGAINST, 2024),
                position("Mer", "Zeta", Stance.FOR, 2023)));

        assertThat(issues).extracting(Issue::name).containsExactly("Zeta", "Alpha");
        assertThat(issues.getFirst().held())
                .extracting(held -> held.latest().holder().title())
                .containsExactly("Mer", "Abri", "Zoe");
    }

    private static Position position(String holder, String issue, Stance stance, int year) {
        return new Position(
                holder + issue + year,
                new ItemRef("organisation", holder, holder),
                issue,
                stance,
                LocalDate.of(year, 1, 15),
                "Source",
                null,
                List.of(),
                new Source("", "", null));
    }
}
