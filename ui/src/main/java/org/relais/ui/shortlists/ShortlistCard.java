package org.relais.ui.shortlists;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Markup.p;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.relais.shortlists.Shortlist.Entry;
import org.relais.shortlists.ShortlistState;
import org.relais.ui.component.Badges;
import org.relais.ui.component.Buttons;
import org.relais.ui.component.Initials;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Markup;

/** A person on the list: where they stand, what may come next, and every step until now. */
final class ShortlistCard extends Article {

    private final transient @Nullable Changing changing;
    private final Span badge = new Span();
    private final StateChoice states = new StateChoice(this::choose);
    private final Div form = new Div();
    private final Div history = new Div();
    private transient Entry shown;

    /** @param changing absent for whoever may only look */
    ShortlistCard(Entry entry, @Nullable Changing changing) {
        this.changing = changing;
        this.shown = entry;
        addClassNames("card", "panel", "entry");
        add(head(entry));
        if (changing != null) {
            add(
                    div(
                            "row wrap",
                            states,
                            Buttons.button(
                                    "ghost sm",
                                    "edit",
                                    say("shortlist.note.add"),
                                    () -> ask(shown.state(), say("shortlist.note"), false))),
                    form);
        }
        add(history);
        draw(entry);
    }

    /** Leaves everything as it is when nothing is new: somebody may be writing here. */
    void show(Entry entry) {
        if (!entry.equals(shown)) {
            shown = entry;
            form.removeAll();
            draw(entry);
        }
    }

    private void draw(Entry entry) {
        badge.removeAll();
        badge.add(StateBadge.of(entry.state()));
        states.show(entry);
        history.removeAll();
        if (entry.latest().note() == null) {
            entry.note().ifPresent(note -> history.add(StepLine.note(note)));
        }
        history.add(Markup.tag("h3", "sect", say("shortlist.history")), StepLine.all(entry.history()));
    }

    private Component head(Entry entry) {
        var name = entry.person().title();
        return Markup.tag(
                "header",
                "row wrap",
                Initials.of(name, "lg"),
                div(
                        "grow",
                        Markup.tag("h2", "", ItemLink.to(entry.person())),
                        entry.profession() == null ? null : p("small soft", entry.profession())),
                entry.fictional() ? Badges.fictional() : null,
                badge,
                changing == null
                        ? null
                        : Buttons.icon(
                                "close", say("shortlist.takeOff", name), () -> change(ShortlistState.OFF, null)));
    }

    private void choose(ShortlistState state) {
        if (state == shown.state()) {
            form.removeAll();
        } else if (state == ShortlistState.DECLINED) {
            ask(state, say("shortlist.reason"), true);
        } else {
            change(state, null);
        }
    }

    private void ask(ShortlistState state, String label, boolean required) {
        form.removeAll();
        form.add(new NoteForm(label, required, note -> change(state, note), form::removeAll));
    }

    private void change(ShortlistState state, @Nullable String note) {
        if (changing != null) {
            changing.change(shown, state, note);
        }
    }
}
