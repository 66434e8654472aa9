package org.relais.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.relais.schema.Vocabulary;

class DomainTreeTests {

    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final Map<String, Long> COUNTS = Map.of(
            "legal",
            1L,
            "protection",
            9L,
            "child-protection",
            3L,
            "human-trafficking",
            5L,
            "trafficking-identification",
            2L);

    @Test
    void showsTopDomainsThatCountInTheirUsualOrder() {
        assertThat(tree().top()).containsExactly("protection", "legal");
        assertThat(tree("medical").top()).containsExactly("medical", "protection", "legal");
    }

    @Test
    void opensWhatIsChosenAndWhatHoldsIt() {
        assertThat(tree().below("protection")).isEmpty();
        assertThat(tree("protection").below("protection")).containsExactly("human-trafficking", "child-protection");
        assertThat(tree("trafficking-identification").below("protection"))
                .containsExactly("human-trafficking", "child-protection");
        assertThat(tree("trafficking-identification").below("human-trafficking"))
                .containsExactly("trafficking-identification");
        assertThat(tree("trafficking-identification").holdsChosen("protection")).isTrue();
    }

    @Test
    void givesTheBroaderUpForTheNarrowerWithinIt() {
        assertThat(tree("protection", "legal").toggled("human-trafficking"))
                .containsExactlyInAnyOrder("legal", "human-trafficking");
        assertThat(tree("human-trafficking", "legal").toggled("protection"))
                .containsExactlyInAnyOrder("legal", "protection");
        assertThat(tree("human-trafficking", "legal").toggled("legal")).containsExactly("human-trafficking");
        assertThat(tree("human-trafficking").toggled("child-protection"))
                .containsExactlyInAnyOrder("human-trafficking", "child-protection");
    }

    private static DomainTree tree(String... chosen) {
        return new DomainTree(VOCABULARY, COUNTS, Set.of(chosen));
    }
}
