package org.relais.ui.routes.edit;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.UnaryOperator;
import org.relais.routes.edit.DraftStage;
import org.relais.routes.edit.DraftWay;
import org.relais.ui.component.Buttons;
import org.relais.ui.component.DayPicker;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Words;

/** What leads to a stage, or where it leads: each way with its time, and one more. */
final class WayFields extends Div {

    private final transient Editing editing;
    private final String stage;
    private final boolean into;

    /** @param into whether these lead to the stage */
    WayFields(Editing editing, DraftStage stage, boolean into) {
        this.editing = editing;
        this.stage = stage.key();
        this.into = into;
        addClassName("wayrows");
        ways().forEach(way -> add(row(way)));
        add(more());
    }

    private List<DraftWay> ways() {
        return into ? editing.draft().waysTo(stage) : editing.draft().waysFrom(stage);
    }

    private Component row(DraftWay way) {
        var name = name(into ? way.from() : way.to());
        var branch = new Checkbox(say("routeEdit.way.branch"), way.branch());
        branch.addValueChangeListener(event -> change(way, old -> old.beside(event.getValue())));
        var span = SpanFields.of(way.when(), changed -> change(way, old -> old.during(changed)));
        var closed = new DayPicker(way.closedSince());
        closed.setLabel(say("routeEdit.way.closed"));
        closed.setClearButtonVisible(true);
        closed.setPlaceholder(say("routeEdit.way.isOpen"));
        closed.addValueChangeListener(event -> change(way, old -> old.closed(event.getValue())));
        var row = Markup.div(
                "wayrow",
                Markup.span("nm", name),
                branch,
                span.from(),
                span.to(),
                closed,
                Buttons.icon(
                        "trash",
                        say("routeEdit.way.remove", name),
                        () -> editing.stepAndShow(draft -> draft.parted(way))));
        row.getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        return row;
    }

    private void change(DraftWay way, UnaryOperator<DraftWay> changed) {
        if (!editing.stepAndShow(draft -> draft.replaced(way, changed.apply(way)))) {
            // What was refused is not left standing in the field.
            editing.choose(stage);
        }
    }

    private Component more() {
        var choice = new ComboBox<DraftStage>(say(into ? "routeEdit.way.addFrom" : "routeEdit.way.addTo"));
        choice.setItems(editing.draft().stages().stream()
                .filter(other -> !other.key().equals(stage))
                .toList());
        choice.setItemLabelGenerator(other -> name(other.key()));
        choice.setPlaceholder(say("routeEdit.way.choose"));
        choice.addValueChangeListener(event -> {
            var other = event.getValue();
            if (other != null && !join(other.key())) {
                choice.clear();
            }
        });
        return choice;
    }

    private boolean join(String other) {
        var from = into ? other : stage;
        var to = into ? stage : other;
        return editing.stepAndShow(draft -> draft.joined(draft.wayBetween(from, to)));
    }

    private String name(String key) {
        return editing.draft()
                .stage(key)
                .map(other -> other.names().in(Words.locale()))
                .filter(name -> !name.isEmpty())
                .orElse(say("routeEdit.unnamed"));
    }
}
