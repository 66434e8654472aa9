package org.relais.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.testing.EmptyGraph;
import org.relais.testing.RealParts;
import org.springframework.beans.factory.annotation.Autowired;

@RealParts
class WhileUnchangedIT {

    @Autowired
    RevisionFeed feed;

    @Autowired
    EmptyGraph graph;

    private final List<String> asked = new ArrayList<>();
    private WhileUnchanged<String, String> answers;

    @BeforeEach
    void nothingAsked() {
        graph.make();
        answers = new WhileUnchanged<>(feed, 2);
    }

    @Test
    void asksOnceUntilTheGraphChanges() {
        assertThat(List.of(ask("a"), ask("a"), ask("b"), ask("a"))).containsExactly("a1", "a1", "b2", "a1");

        graph.touch();

        assertThat(ask("a")).isEqualTo("a3");
    }

    @Test
    void forgetsWhatWasAskedLongestAgo() {
        ask("a");
        ask("b");
        ask("c");

        assertThat(ask("c")).isEqualTo("c3");
        assertThat(ask("a")).isEqualTo("a4");
    }

    @Test
    void keepsNothingThatWasAskedWhileTheGraphChanged() {
        answers.get("a", () -> {
            graph.touch();
            return answer("a");
        });

        assertThat(ask("a")).isEqualTo("a2");
    }

    private String ask(String question) {
        return answers.get(question, () -> answer(question));
    }

    private String answer(String question) {
        asked.add(question);
        return question + asked.size();
    }
}
