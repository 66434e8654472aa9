package org.relais.shortlists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.relais.shortlists.ShortlistState.ACCEPTED;
import static org.relais.shortlists.ShortlistState.ASKED;
import static org.relais.shortlists.ShortlistState.DECLINED;
import static org.relais.shortlists.ShortlistState.OFF;
import static org.relais.shortlists.ShortlistState.TO_ASK;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.relais.kernel.RelaisException;

class ShortlistChangeTests {

    @ParameterizedTest
    @CsvSource({
        "TO_ASK, ASKED",
        "TO_ASK, ACCEPTED",
        "TO_ASK, DECLINED",
        "TO_ASK, OFF",
        "ASKED, TO_ASK",
        "ASKED, ACCEPTED",
        "ASKED, DECLINED",
        "ASKED, OFF",
        "ACCEPTED, ASKED",
        "ACCEPTED, DECLINED",
        "ACCEPTED, OFF",
        "DECLINED, ASKED",
        "DECLINED, ACCEPTED",
        "DECLINED, OFF"
    })
    void leadsFromOneStateToAnother(ShortlistState before, ShortlistState next) {
        assertThatCode(() -> change(next, "pris ailleurs").requireAfter(before)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(names = {"ACCEPTED", "DECLINED"})
    void whoeverAnsweredIsNotToBeAskedAgainAsIfNothingWas(ShortlistState answered) {
        refuses(change(TO_ASK, null), answered, "shortlist.alreadyAnswered");
    }

    @ParameterizedTest
    @EnumSource
    void beginsOnlyWithWhoeverIsToAsk(ShortlistState state) {
        if (state == TO_ASK) {
            assertThatCode(() -> ShortlistChange.first().requireAfter(null)).doesNotThrowAnyException();
        } else {
            refuses(change(state, "x"), null, state == OFF ? "shortlist.notOnIt" : "shortlist.putOnFirst");
        }
    }

    @ParameterizedTest
    @EnumSource(names = "OFF", mode = EnumSource.Mode.EXCLUDE)
    void putsBackWhateverStoodBeforeItWasTakenOff(ShortlistState before) {
        assertThatCode(() -> change(before, null).requireAfter(OFF)).doesNotThrowAnyException();
    }

    @Test
    void asksWhySomebodyDeclined() {
        refuses(change(DECLINED, "  "), ASKED, "shortlist.why");
    }

    @Test
    void takesANoteWithoutANewStateAndNothingWithoutANote() {
        assertThatCode(() -> change(ASKED, "rappeler en janvier").requireAfter(ASKED))
                .doesNotThrowAnyException();
        refuses(change(ASKED, null), ASKED, "shortlist.nothingNew");
    }

    @Test
    void takesNobodyOffTwice() {
        refuses(change(OFF, "x"), OFF, "shortlist.notOnIt");
    }

    @Test
    void keepsNotesShort() {
        refuses(change(ACCEPTED, "x".repeat(ShortlistChange.LONGEST + 1)), ASKED, "shortlist.note.tooLong");
        assertThat(change(ASKED, "  libre en mars \n").note()).isEqualTo("libre en mars");
    }

    private static ShortlistChange change(ShortlistState state, @Nullable String note) {
        return new ShortlistChange(state, note, 1);
    }

    private static void refuses(ShortlistChange change, @Nullable ShortlistState before, String code) {
        assertThatThrownBy(() -> change.requireAfter(before))
                .isInstanceOfSatisfying(
                        RelaisException.Invalid.class,
                        refusal -> assertThat(refusal.told().code()).isEqualTo(code));
    }
}
