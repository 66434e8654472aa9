package org.relais.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.relais.schema.Concept;
import org.relais.schema.Vocabulary;

class KeptBearingsTests {

    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final Set<String> OPEN = Set.of("1", "2");
    private static final Set<String> ALL = Set.of("1", "2", "3");

    private final KeptBearings kept = new KeptBearings(10);
    private final Object now = new Object();
    private final List<String> searched = new ArrayList<>();

    @Test
    void searchOnceForAsLongAsTheIndexIsTheSame() {
        var first = ask("hiv-care", now, OPEN, 4);

        assertThat(ask("hiv-care", now, OPEN, 4)).isSameAs(first);
        assertThat(ask("hiv-care", new Object(), OPEN, 4)).isNotSameAs(first);
        assertThat(searched).hasSize(2);
    }

    @Test
    void tellNobodyWhatWasFoundForWhoMaySeeMore() {
        var ofAll = ask("hiv-care", now, ALL, 4);

        assertThat(ask("hiv-care", now, OPEN, 3)).isNotSameAs(ofAll);
        assertThat(searched).hasSize(2);
    }

    @Test
    void dropThoseAskedForLongestAgoWhereThereAreTooMany() {
        ask("hiv-care", now, OPEN, 4);
        ask("tuberculosis", now, OPEN, 4);
        ask("hiv-care", now, OPEN, 4);
        ask("protection", now, OPEN, 4);
        searched.clear();

        ask("hiv-care", now, OPEN, 4);
        ask("protection", now, OPEN, 4);
        ask("tuberculosis", now, OPEN, 4);

        assertThat(searched).containsExactly("tuberculosis");
    }

    @Test
    void neverKeepWhatIsTooMuchByItself() {
        ask("tuberculosis", now, OPEN, 4);
        ask("hiv-care", now, OPEN, 11);
        searched.clear();

        ask("tuberculosis", now, OPEN, 4);
        ask("hiv-care", now, OPEN, 11);

        assertThat(searched).containsExactly("hiv-care");
    }

    private Bearing ask(String domain, Object moment, Set<String> access, int pieces) {
        return kept.about(concept(domain), moment, access, () -> {
            searched.add(domain);
            var bearing = new Bearing();
            IntStream.range(0, pieces).forEach(row -> bearing.add(row, 1, piece()));
            return bearing;
        });
    }

    private static Concept concept(String notation) {
        return VOCABULARY.find(notation).orElseThrow();
    }

    private static Brief piece() {
        return new Brief(EvidenceKind.SKILL, null, null, null, null, List.of(), Weighing.ALONE, false, null);
    }
}
