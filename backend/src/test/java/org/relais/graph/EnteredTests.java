package org.relais.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EnteredTests {

    private static final List<Entered.Change> CHANGES = List.of(
            new Entered.Change(9, 1, List.of("c")),
            new Entered.Change(7, 2, List.of("a", "b")),
            new Entered.Change(4, 9, List.of()));

    @Test
    void tellsWhatEnteredAfterARevision() {
        var entered = Entered.of(5, CHANGES.subList(0, 2), 10, 100);

        assertThat(entered.after(5)).contains(Set.of("a", "b", "c"));
        assertThat(entered.after(7)).contains(Set.of("c"));
        assertThat(entered.after(9)).contains(Set.of());
        assertThat(entered.after(4)).isEmpty();
    }

    @Test
    void tellsNothingOfATimeWhenMoreEnteredThanIsTold() {
        var entered = Entered.of(2, CHANGES, 10, 100);

        assertThat(entered.after(3)).isEmpty();
        assertThat(entered.after(4)).contains(Set.of("a", "b", "c"));
    }

    @Test
    void tellsNothingOfATimeBeforeTheLastChangeThatWasLookedAt() {
        var entered = Entered.of(2, CHANGES.subList(0, 2), 10, 2);

        assertThat(entered.after(5)).isEmpty();
        assertThat(entered.after(6)).contains(Set.of("a", "b", "c"));
    }
}
