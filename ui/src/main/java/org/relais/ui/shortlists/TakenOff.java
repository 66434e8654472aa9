package org.relais.ui.shortlists;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Markup.item;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.relais.shortlists.Shortlist.Entry;
import org.relais.shortlists.ShortlistState;
import org.relais.ui.component.Buttons;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Markup;

/** Who was on the list and is not any more, with what happened; each can be put back as they were. */
final class TakenOff extends Div {

    private final transient @Nullable Changing changing;

    TakenOff(@Nullable Changing changing) {
        this.changing = changing;
    }

    void show(List<Entry> entries) {
        removeAll();
        setVisible(!entries.isEmpty());
        add(Markup.tag(
                "details",
                "more off",
                Markup.tag("summary", "small", say("shortlist.takenOff", entries.size())),
                Markup.list("lst", entries.stream().map(this::line).toList())));
    }

    private ListItem line(Entry entry) {
        return item("wraps", div("grow", ItemLink.to(entry.person()), StepLine.all(entry.history())), putBack(entry));
    }

    private @Nullable Component putBack(Entry entry) {
        return changing == null ? null : button(entry, changing);
    }

    private static NativeButton button(Entry entry, Changing changing) {
        var button = Buttons.button(
                "sm", "history", say("shortlist.putBack"), () -> changing.change(entry, before(entry), null));
        button.setAriaLabel(say("shortlist.putBack.who", entry.person().title()));
        return button;
    }

    static ShortlistState before(Entry entry) {
        return Objects.requireNonNullElse(entry.latest().before(), ShortlistState.TO_ASK);
    }
}
