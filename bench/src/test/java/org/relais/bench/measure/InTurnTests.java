package org.relais.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class InTurnTests {

    private final List<String> asked = new ArrayList<>();

    @Test
    void asksEveryEngineTheSameAndLetsEachBeFirstInTurn() {
        turns(0, 3).ask(List.of(new Recording("a", true), new Recording("b", true)));

        assertThat(asked).containsExactly("a0", "b0", "b1", "a1", "a2", "b2");
    }

    @Test
    void measuresAfterTheWarmUpAndTellsProcessorTimeOnlyInThisProcess() {
        var answers = turns(5, 10).ask(List.of(new Recording("here", true), new Recording("elsewhere", false)));

        assertThat(answers.engines()).containsExactly("here", "elsewhere");
        assertThat(answers.of("here").count()).isEqualTo(10);
        assertThat(answers.processor("here").count()).isEqualTo(10);
        assertThat(answers.process("elsewhere").count()).isZero();
        assertThat(answers.json("here")).contains("\"answered\": 0.500", "cpu_of_process_p95_ms", "\"even\": ");
        assertThat(answers.json("elsewhere")).doesNotContain("cpu");
    }

    private static InTurn<Integer> turns(int warmUp, int measured) {
        return new InTurn<>(
                new AtomicInteger()::getAndIncrement, number -> number % 2 == 0 ? "even" : "odd", warmUp, measured);
    }

    /** Finds something for every second question. */
    private final class Recording implements Answering<Integer> {

        private final String name;
        private final boolean here;

        Recording(String name, boolean here) {
            this.name = name;
            this.here = here;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public int ask(Integer question) {
            asked.add(name + question);
            return question % 2;
        }

        @Override
        public boolean isInProcess() {
            return here;
        }
    }
}
