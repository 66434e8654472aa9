package org.relais.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.relais.bench.generate.Size;
import org.relais.bench.generate.World;
import org.relais.bench.speed.Question.Form;

class QuestionsTests {

    private static final World WORLD = new World(Size.ofPassages(1_000), 1);

    @Test
    void areTheSameForTheSameSeed() {
        assertThat(questions(5)).isEqualTo(questions(5)).isNotEqualTo(questions(6));
    }

    @Test
    void areOfEveryForm() {
        assertThat(questions(1).stream().collect(Collectors.groupingBy(Question::form)))
                .containsOnlyKeys(Form.values());
        assertThat(questions(1)).anyMatch(Question::cleared).anyMatch(question -> !question.cleared());
    }

    private static List<Question> questions(long seed) {
        var questions = new Questions(WORLD, seed);
        return Stream.generate(questions::next).limit(400).toList();
    }
}
