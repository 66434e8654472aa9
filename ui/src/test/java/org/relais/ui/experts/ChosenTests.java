package org.relais.ui.experts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.relais.ui.component.Address;

class ChosenTests {

    private static final Address ANSWER = Address.of("experts").with("need", "n-1");

    @Test
    void readsWhomToCompareFromTheAddressEachOnce() {
        assertThat(chosen("a", "", "b", "a").people()).containsExactly("a", "b");
        assertThat(chosen("a").holds("b")).isFalse();
    }

    @Test
    void comparesTwoToFour() {
        assertThat(chosen("a").isEnough()).isFalse();
        assertThat(chosen("a", "b").isEnough()).isTrue();
        assertThat(chosen("a", "b", "c", "d").isEnough()).isTrue();
        assertThat(chosen("a", "b", "c", "d", "e").isEnough()).isFalse();
        assertThat(chosen("a", "b", "c", "d").isFull()).isTrue();
    }

    @Test
    void takesPeopleInAndOutAndKeepsTheQuestion() {
        assertThat(chosen("a").toggled("b")).isEqualTo(chosen("a", "b").address());
        assertThat(chosen("a", "b").toggled("a")).isEqualTo(chosen("b").address());
        assertThat(chosen("a", "b").none()).isEqualTo(ANSWER);
    }

    @Test
    void leadsToTheComparisonAndBackToTheAnswer() {
        var comparison = chosen("a", "b").comparison();

        assertThat(comparison)
                .isEqualTo(Address.of("experts/compare").with("need", "n-1").with("compare", List.of("a", "b")));
        assertThat(new Chosen(comparison).answer()).isEqualTo(chosen("a", "b").address());
    }

    private static Chosen chosen(String... people) {
        return new Chosen(ANSWER.with("compare", List.of(people)));
    }
}
