package org.relais.ui.routes.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.relais.routes.edit.DraftStage;
import org.relais.routes.edit.RouteDraft;

/** What an editor began with, what it has become, the steps between, and the stage that is worked on. */
final class EditSteps {

    private final @Nullable RouteDraft began;
    private final Deque<Step> steps = new ArrayDeque<>();
    private RouteDraft now;
    private @Nullable String chosen;

    private EditSteps(@Nullable RouteDraft began, RouteDraft now) {
        this.began = began;
        this.now = now;
        this.chosen = now.stages().stream().findFirst().map(DraftStage::key).orElse(null);
    }

    static EditSteps fromNothing() {
        return new EditSteps(null, RouteDraft.blank());
    }

    static EditSteps of(RouteDraft draft) {
        return new EditSteps(draft, draft);
    }

    @Nullable
    RouteDraft began() {
        return began;
    }

    RouteDraft now() {
        return now;
    }

    Optional<DraftStage> chosen() {
        return Optional.ofNullable(chosen).flatMap(now::stage);
    }

    void choose(@Nullable String stage) {
        chosen = stage;
    }

    /**
     * Makes a step; one that changes nothing is none.
     *
     * @throws org.relais.kernel.RelaisException.Invalid when it is refused, and then all stays as it was
     */
    void make(UnaryOperator<RouteDraft> step) {
        var made = step.apply(now);
        if (!made.equals(now)) {
            steps.push(new Step(now, chosen));
            now = made;
        }
    }

    boolean canGoBack() {
        return !steps.isEmpty();
    }

    int made() {
        return steps.size();
    }

    /** Takes the last step back, and returns to the stage that was worked on then. */
    void back() {
        if (canGoBack()) {
            var step = steps.pop();
            now = step.before();
            chosen = step.chosen();
        }
    }

    /** Whether leaving would lose something. */
    boolean isChanged() {
        return !now.equals(began == null ? RouteDraft.blank().over(now) : began) && canGoBack();
    }

    private record Step(RouteDraft before, @Nullable String chosen) {}
}
