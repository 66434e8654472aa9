package org.relais.bench.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CareersTests {

    private static final Size SIZE = new Size("measured", 400, 1_000);

    @Test
    void areTheSameForTheSameSeedAndOthersForAnother() {
        assertThat(all(7)).isEqualTo(all(7)).doesNotContainAnyElementsOf(all(8));
        assertThat(careers(7).mission(3))
                .isEqualTo(careers(7).mission(3))
                .isNotEqualTo(careers(8).mission(3));
        assertThat(careers(7).training(3))
                .isEqualTo(careers(7).training(3))
                .isNotEqualTo(careers(8).training(3));
    }

    @Test
    void areMadeAloneAsAmongTheOthers() {
        assertThat(careers(7).career(123)).isEqualTo(all(7).get(123));
        assertThat(careers(7).career(123).person()).isEqualTo(new World(SIZE, 7).person(123));
    }

    @Test
    void nameOnlyWhatIsThere() {
        var careers = careers(1);

        assertThat(all(1)).allSatisfy(career -> {
            assertThat(career.services()).allMatch(service -> service.mission() < careers.missions());
            assertThat(career.trainings()).allMatch(training -> training.training() < careers.trainings());
            assertThat(career.skills())
                    .allMatch(skill -> skill.by() == null == skill.basis().equals("declared"))
                    .allMatch(skill -> skill.level() >= 1 && skill.level() <= 4);
            assertThat(career.languages()).isNotEmpty().allMatch(language -> language.contains(":"));
            assertThat(career.accepts()).doesNotContainAnyElementsOf(career.refuses());
        });
        assertThat(IntStream.range(0, 1_000).map(careers::about)).allMatch(mission -> mission < careers.missions());
    }

    @Test
    void leaveWhatNobodyKnowsUnknownForOneInFour() {
        var unknown =
                all(1).stream().filter(career -> career.freeFrom() == null).toList();

        assertThat(unknown).hasSizeBetween(70, 130).allMatch(career -> career.freeTo() == null);
        assertThat(all(1).stream()
                        .flatMap(career -> career.skills().stream())
                        .collect(Collectors.groupingBy(Career.Skill::basis)))
                .containsOnlyKeys("declared", "observed", "validated");
    }

    @Test
    void areLookedForInTwoWaysTheSameForTheSameSeed() {
        assertThat(needs(5)).isEqualTo(needs(5)).isNotEqualTo(needs(6));
        assertThat(needs(5)).allSatisfy(need -> {
            assertThat(need.text()).isNotBlank();
            assertThat(need.domains().isEmpty()).isEqualTo(need.typed());
            assertThat(need.from() == null).isEqualTo(need.typed());
        });
        assertThat(needs(5)).anyMatch(Need::typed).anyMatch(need -> !need.typed());
        assertThat(needs(5)).anyMatch(Need::cleared).anyMatch(need -> !need.cleared());
    }

    private static Careers careers(long seed) {
        return new Careers(new World(SIZE, seed));
    }

    private static List<Career> all(long seed) {
        return IntStream.range(0, SIZE.people()).mapToObj(careers(seed)::career).toList();
    }

    private static List<Need> needs(long seed) {
        return Stream.generate(new Needs(new World(SIZE, 1), seed)::next)
                .limit(200)
                .toList();
    }
}
