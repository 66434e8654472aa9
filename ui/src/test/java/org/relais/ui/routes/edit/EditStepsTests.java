package org.relais.ui.routes.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.relais.kernel.RelaisException;
import org.relais.routes.edit.DraftStage;
import org.relais.routes.edit.DraftWay;
import org.relais.routes.edit.Names;

class EditStepsTests {

    private final EditSteps steps = EditSteps.fromNothing();
    private final DraftStage agadez = DraftStage.named("Agadez");
    private final DraftStage sabha = DraftStage.named("Sabha");

    @Test
    void beginsWithNothingToTakeBackAndNothingToLose() {
        assertThat(steps.canGoBack()).isFalse();
        assertThat(steps.isChanged()).isFalse();
        assertThat(steps.chosen()).isEmpty();
    }

    @Test
    void takesStepsBackOneByOneToTheStageThatWasWorkedOn() {
        steps.make(draft -> draft.ending(agadez));
        steps.choose(agadez.key());
        steps.make(draft -> draft.ending(sabha));
        steps.choose(sabha.key());

        steps.back();

        assertThat(steps.now().stages()).containsExactly(agadez);
        assertThat(steps.chosen()).contains(agadez);
        steps.back();
        assertThat(steps.now().stages()).isEmpty();
        assertThat(steps.canGoBack()).isFalse();
    }

    @Test
    void aStepThatChangesNothingIsNone() {
        steps.make(draft -> draft.named(Names.NONE));

        assertThat(steps.made()).isZero();
    }

    @Test
    void aStepThatIsRefusedLeavesAllAsItWas() {
        steps.make(draft -> draft.ending(agadez).ending(sabha));
        var before = steps.now();

        assertThatThrownBy(() -> steps.make(draft -> draft.joined(DraftWay.open(sabha.key(), agadez.key(), true))))
                .isInstanceOf(RelaisException.Invalid.class);

        assertThat(steps.now()).isEqualTo(before);
        assertThat(steps.made()).isEqualTo(1);
    }

    @Test
    void whatWasChangedAndChangedBackIsNotLostByLeaving() {
        steps.make(draft -> draft.ending(agadez));
        var opened = EditSteps.of(steps.now());
        opened.make(draft -> draft.named(Names.of("Sahara")));
        assertThat(opened.isChanged()).isTrue();
        opened.make(draft -> draft.named(Names.NONE));

        assertThat(opened.isChanged()).isFalse();
    }
}
