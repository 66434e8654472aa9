package org.relais.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccentBlindTests {

    @ParameterizedTest
    @CsvSource({
        "mediatur, médiateur, 1",
        "evalution, évaluation, 1",
        "reeducaton, rééducation, 1",
        "hypotermie, hypothermie, 1",
        "hipotermie, hypothermie, 2",
        "tortrue, torture, 1",
        "التعديب, التعذيب, 1",
        "التعذب, التَّعْذِيبـ, 1"
    })
    void reachesWordsByLettersAlone(String folded, String word, int edits) {
        assertThat(reads(AccentBlind.near(folded, edits, 1), word)).isTrue();
        assertThat(reads(AccentBlind.near(folded, edits - 1, 0), word)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"med, médiateur, true", "medi, medecin, false", "الا, الإسعاف, true", "زوار, زُوَارَة, true"})
    void readsBeginnings(String folded, String word, boolean begins) {
        assertThat(reads(AccentBlind.beginning(folded), word)).isEqualTo(begins);
    }

    private static boolean reads(Automaton automaton, String word) {
        var bytes = new BytesRef(word);
        return new CompiledAutomaton(automaton).runAutomaton.run(bytes.bytes, bytes.offset, bytes.length);
    }
}
