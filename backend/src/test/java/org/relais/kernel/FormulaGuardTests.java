package org.relais.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33 6", "-1+1", "-1\n", "-.5", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "'=1", "''-x"})
    void putsAnApostropheBeforeWhatWouldBeRunAndTakesItOff(String text) {
        assertThat(FormulaGuard.on(text)).isEqualTo("'" + text);
        assertThat(FormulaGuard.off(FormulaGuard.on(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "'", "''", "'s-Hertogenbosch", "l'accès", "a=1", "1-1", "-1", "-7.25", "«\u202f=\u202f»"})
    void leavesEveryOtherTextAsItIs(String text) {
        assertThat(FormulaGuard.on(text)).isEqualTo(text);
        assertThat(FormulaGuard.off(text)).isEqualTo(text);
    }
}
