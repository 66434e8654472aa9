package org.relais.ui.routes.edit;

import static org.relais.ui.component.Words.say;

import java.util.List;
import java.util.function.Consumer;
import org.relais.kernel.Timespan;
import org.relais.ui.component.DayPicker;

/** From a day to a day. What ends before it begins is refused at the field, and nothing changes. */
record SpanFields(DayPicker from, DayPicker to) {

    static SpanFields of(Timespan span, Consumer<Timespan> changed) {
        var fields = new SpanFields(new DayPicker(span.from()), new DayPicker(span.to()));
        fields.from().setLabel(say("routeEdit.from"));
        fields.to().setLabel(say("routeEdit.to"));
        fields.from().setPlaceholder(say("routeEdit.open"));
        fields.to().setPlaceholder(say("routeEdit.open"));
        for (var picker : List.of(fields.from(), fields.to())) {
            picker.setClearButtonVisible(true);
            picker.addValueChangeListener(event -> {
                if (event.isFromClient()) {
                    fields.give(picker, changed);
                }
            });
        }
        return fields;
    }

    private void give(DayPicker last, Consumer<Timespan> changed) {
        var begin = from.getValue();
        var end = to.getValue();
        var reversed = begin != null && end != null && end.isBefore(begin);
        for (var picker : List.of(from, to)) {
            picker.setManualValidation(true);
            picker.setInvalid(reversed && picker.equals(last));
            picker.setErrorMessage(reversed && picker.equals(last) ? say("route.problem.dates") : "");
        }
        if (!reversed) {
            changed.accept(new Timespan(begin, end));
        }
    }
}
