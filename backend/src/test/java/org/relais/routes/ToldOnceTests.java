package org.relais.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.relais.routes.NearbyEvents.Nearby;

class ToldOnceTests {

    private static final LocalDate DAY = LocalDate.of(2019, 7, 9);

    @Test
    void keepsEveryEntryOfOneRegister() {
        assertThat(kept(event("a1", "a", 4, 22.5), event("a2", "a", 4, 22.5))).containsExactly("a1", "a2");
    }

    @Test
    void takesWhatTwoRegistersTellFromTheOneThatTellsMore() {
        assertThat(kept(event("a1", "a", 4, 22.5), event("b1", "b", 4, 22.5), event("b2", "b", 4, 22.5)))
                .containsExactly("b1", "b2");
    }

    @Test
    void keepsWhatDiffersInNumberPlaceOrDay() {
        var next = new Nearby("b3", DAY.plusDays(1), "incident", "", 4L, null, "b", null, null, 22.5, 12.5, 1);
        assertThat(kept(event("a1", "a", 4, 22.5), event("b1", "b", 5, 22.5), event("b2", "b", 4, 22.6), next))
                .containsExactly("a1", "b1", "b2", "b3");
    }

    @Test
    void ourOwnNoteOfWhatARegisterTellsIsTheSame() {
        assertThat(kept(event("own", null, 4, 22.5), event("a1", "a", 4, 22.5))).hasSize(1);
    }

    private static List<String> kept(Nearby... events) {
        return ToldOnce.of(Stream.of(events).toList()).stream().map(Nearby::id).toList();
    }

    private static Nearby event(String id, @Nullable String register, long dead, double latitude) {
        return new Nearby(id, DAY, "incident", "", dead, null, register, null, null, latitude, 12.5, 1);
    }
}
