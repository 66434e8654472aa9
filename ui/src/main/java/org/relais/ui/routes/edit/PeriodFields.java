package org.relais.ui.routes.edit;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relais.kernel.Timespan;
import org.relais.routes.edit.DraftStage;
import org.relais.ui.component.Buttons;
import org.relais.ui.component.Markup;

/** When a stage belongs to the route; it may close and open again. */
final class PeriodFields extends Div {

    private final transient Editing editing;
    private final String stage;

    PeriodFields(Editing editing, DraftStage stage) {
        this.editing = editing;
        this.stage = stage.key();
        addClassName("periods");
        var periods = stage.periods();
        for (var at = 0; at < periods.size(); at++) {
            add(row(at, periods.get(at), periods.size() > 1));
        }
        var last = periods.getLast().to();
        if (last != null) {
            add(Markup.div(
                    "acts3",
                    Buttons.button("sm", "plus", say("routeEdit.period.add"), () -> reopen(last.plusDays(1)))));
        }
    }

    private Div row(int at, Timespan period, boolean removable) {
        var fields = SpanFields.of(
                period,
                changed -> editing.stepAndShow(draft -> draft.stage(stage)
                        .map(now -> draft.with(now.during(replaced(now, at, Optional.of(changed)))))
                        .orElse(draft)));
        return Markup.div(
                "periodrow",
                fields.from(),
                fields.to(),
                removable
                        ? Buttons.icon(
                                "trash",
                                say("routeEdit.period.remove"),
                                () -> editing.stepAndShow(draft -> draft.stage(stage)
                                        .map(now -> draft.with(now.during(replaced(now, at, Optional.empty()))))
                                        .orElse(draft)))
                        : null);
    }

    private void reopen(LocalDate day) {
        editing.stepAndShow(draft -> draft.stage(stage)
                .map(now -> {
                    var periods = new ArrayList<>(now.periods());
                    periods.add(new Timespan(day, null));
                    return draft.with(now.during(periods));
                })
                .orElse(draft));
    }

    private static List<Timespan> replaced(DraftStage stage, int at, Optional<Timespan> period) {
        var periods = new ArrayList<>(stage.periods());
        period.ifPresentOrElse(changed -> periods.set(at, changed), () -> periods.remove(at));
        return periods;
    }
}
