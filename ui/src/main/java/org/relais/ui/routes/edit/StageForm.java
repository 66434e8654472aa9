package org.relais.ui.routes.edit;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.UnaryOperator;
import org.relais.routes.edit.DraftStage;
import org.relais.routes.edit.Names;
import org.relais.routes.edit.PlaceLookup;
import org.relais.ui.component.Buttons;
import org.relais.ui.component.Markup;
import org.relais.ui.component.States;
import org.relais.ui.component.Words;

/** The chosen stage: its names, where it is, when it belongs to the route, what leads to it and where it leads. */
final class StageForm extends Section {

    private static final int LONGEST = 2000;

    private final transient Editing editing;
    private final transient PlaceLookup lookup;

    StageForm(Editing editing, PlaceLookup lookup) {
        this.editing = editing;
        this.lookup = lookup;
        addClassNames("card", "panel", "stageform");
        getElement().setAttribute("aria-label", say("routeEdit.stage"));
    }

    void showNone() {
        removeAll();
        add(States.empty(say("routeEdit.noStage"), say("routeEdit.noStage.what")));
    }

    void show(DraftStage stage) {
        removeAll();
        var title = Markup.h2(titleOf(stage.names()));
        var names = new NameFields(stage.names(), changed -> {
            change(stage, now -> now.with(changed));
            title.setText(titleOf(changed));
        });
        add(
                head(stage, title),
                names,
                sea(stage),
                part("places", new PlaceFields(editing, stage, lookup)),
                part("into", new WayFields(editing, stage, true)),
                part("onward", new WayFields(editing, stage, false)),
                part("periods", new PeriodFields(editing, stage)),
                part("note", note(stage)));
        if (stage.names().fr().isEmpty()) {
            names.focus();
        }
    }

    private Component head(DraftStage stage, H2 title) {
        var key = stage.key();
        return Markup.tag(
                "header",
                "spread",
                title,
                Markup.div(
                        "acts3",
                        Buttons.icon(
                                "chevron-up",
                                say("routeEdit.move.back"),
                                () -> editing.stepAndShow(draft -> draft.moved(key, true))),
                        Buttons.icon(
                                "chevron-down",
                                say("routeEdit.move.on"),
                                () -> editing.stepAndShow(draft -> draft.moved(key, false))),
                        Buttons.button(
                                "sm", "plus", say("routeEdit.after"), () -> added(DraftStage.named(""), key, false)),
                        Buttons.button(
                                "sm", "share", say("routeEdit.branch"), () -> added(DraftStage.named(""), key, true)),
                        Buttons.button("sm danger", "trash", say("routeEdit.remove"), () -> removed(key))));
    }

    private void added(DraftStage fresh, String beside, boolean branch) {
        if (editing.step(draft -> branch ? draft.branching(fresh, beside) : draft.following(fresh, beside))) {
            editing.choose(fresh.key());
        }
    }

    private void removed(String key) {
        var keys = editing.draft().stages().stream().map(DraftStage::key).toList();
        var at = keys.indexOf(key);
        if (editing.step(draft -> draft.without(key))) {
            editing.choose(keys.size() == 1 ? "" : keys.get(at == 0 ? 1 : at - 1));
        }
    }

    private Component sea(DraftStage stage) {
        var sea = new Checkbox(say("routeEdit.sea"), stage.sea());
        sea.addValueChangeListener(event -> change(stage, now -> now.atSea(event.getValue())));
        return sea;
    }

    private Component note(DraftStage stage) {
        var note = new TextArea();
        note.setAriaLabel(say("routeEdit.part.note"));
        note.setWidthFull();
        note.setMaxLength(LONGEST);
        note.setValue(stage.note() == null ? "" : stage.note());
        note.addValueChangeListener(event -> change(stage, now -> now.noted(event.getValue())));
        return note;
    }

    private void change(DraftStage stage, UnaryOperator<DraftStage> changed) {
        editing.step(draft -> draft.stage(stage.key())
                .map(now -> draft.with(changed.apply(now)))
                .orElse(draft));
    }

    private static String titleOf(Names names) {
        var name = names.in(Words.locale());
        return name.isEmpty() ? say("routeEdit.unnamed") : name;
    }

    private static Component part(String name, Component fields) {
        return Markup.section("part", Markup.h3(say("routeEdit.part." + name)), fields);
    }
}
