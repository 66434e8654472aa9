package org.relais.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.relais.kernel.ItemRef;

class PartnerContactTests {

    private static final LocalDate EARLY = LocalDate.of(2026, 1, 1);
    private static final LocalDate LATE = LocalDate.of(2026, 6, 1);

    @Test
    void prefersTheStagesOwnContactToOneForAllStages() {
        assertThat(best(contact("any", null, "legal", LATE), contact("here", "zuwara", null, EARLY)))
                .isEqualTo("here");
    }

    @Test
    void prefersTheDomainsContactToALaterOne() {
        assertThat(best(contact("other", null, "medical", LATE), contact("legal", null, "legal", EARLY)))
                .isEqualTo("legal");
    }

    @Test
    void prefersTheContactConfirmedLastAndAnyDayToNone() {
        assertThat(best(
                        contact("never", null, null, null),
                        contact("early", null, null, EARLY),
                        contact("late", null, null, LATE)))
                .isEqualTo("late");
    }

    @Test
    void leavesOutTheContactOfAnotherStage() {
        assertThat(PartnerContact.best(List.of(contact("there", "tripoli", "legal", LATE)), "zuwara", "legal"))
                .isEmpty();
    }

    private static String best(PartnerContact... contacts) {
        return PartnerContact.best(List.of(contacts), "zuwara", "legal")
                .orElseThrow()
                .name();
    }

    private static PartnerContact contact(
            String name, @Nullable String stage, @Nullable String domain, @Nullable LocalDate confirmedOn) {
        return new PartnerContact(
                name, name, "all", confirmedOn, stage, domain, "holder", new ItemRef("person", "holder", "Amina"));
    }
}
