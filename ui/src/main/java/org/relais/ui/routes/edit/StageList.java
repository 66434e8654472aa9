package org.relais.ui.routes.edit;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relais.routes.edit.DraftStage;
import org.relais.ui.component.Buttons;
import org.relais.ui.component.Markup;

/** All stages in their order; they are moved by hand or by keyboard, and one is chosen to be worked on. */
final class StageList extends Section {

    private final transient Editing editing;
    private final OrderedList list = new OrderedList();
    private final Map<String, StageRow> rows = new HashMap<>();
    private transient List<String> shown = List.of();

    StageList(Editing editing) {
        this.editing = editing;
        addClassNames("card", "panel");
        getElement().setAttribute("aria-label", say("routeEdit.stages"));
        list.addClassName("order");
        var order = new StageOrder(this::move);
        order.add(list);
        add(
                Markup.tag(
                        "header",
                        "",
                        Markup.h2(say("routeEdit.stages")),
                        Markup.p("small soft", say("routeEdit.stages.how"))),
                order,
                Buttons.button("primary sm", "plus", say("routeEdit.add"), this::added));
    }

    /** @param wrong keys of stages that something is wrong with */
    void show(@Nullable String chosen, Set<String> wrong, LocalDate day) {
        var draft = editing.draft();
        var keys = draft.stages().stream().map(DraftStage::key).toList();
        if (!keys.equals(shown)) {
            rows.keySet().retainAll(keys);
            list.removeAll();
            keys.forEach(key ->
                    list.add(rows.computeIfAbsent(key, fresh -> new StageRow(fresh, () -> editing.choose(fresh)))));
            shown = keys;
        }
        draft.stages()
                .forEach(stage -> row(stage.key())
                        .ifPresent(row ->
                                row.show(draft, stage, stage.key().equals(chosen), wrong.contains(stage.key()), day)));
    }

    private void move(String id, String other, boolean before) {
        editing.stepAndShow(draft -> other.isEmpty() ? draft.moved(id, before) : draft.moved(id, other, before));
        editing.choose(id);
        row(id).ifPresent(StageRow::focusOnIt);
    }

    private void added() {
        var fresh = DraftStage.named("");
        if (editing.step(draft -> draft.ending(fresh))) {
            editing.choose(fresh.key());
        }
    }

    private Optional<StageRow> row(String key) {
        return Optional.ofNullable(rows.get(key));
    }
}
