package org.relais.bench.experts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.relais.bench.generate.Careers;
import org.relais.bench.generate.Size;
import org.relais.bench.generate.World;

class EvidenceTests {

    private static final World WORLD = new World(new Size("measured", 50, 200), 1);

    @Test
    void isEveryDocumentServiceSkillAndTraining() {
        var careers = new Careers(WORLD);
        var own = IntStream.range(0, 50)
                .mapToObj(careers::career)
                .mapToInt(career -> career.services().size()
                        + career.skills().size()
                        + career.trainings().size())
                .sum();

        assertThat(Evidence.of(WORLD, 40)).hasSize(200 + own);
        assertThat(Evidence.of(WORLD, 40).collect(Collectors.groupingBy(Evidence::kind)))
                .containsOnlyKeys("document", "mission", "skill", "training");
    }

    @Test
    void takesNoMorePassagesThanWereAskedFor() {
        var longest = WORLD.document(1);

        assertThat(longest.passages()).hasSize(24);
        assertThat(Evidence.text(longest, 2))
                .contains(longest.passages().get(1).text())
                .doesNotContain(longest.passages().get(2).text());
    }
}
