package org.relais.ui.experts;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.relais.expertise.Experts.Expert;
import org.relais.kernel.RelaisException;
import org.relais.shortlists.Shortlist;
import org.relais.shortlists.ShortlistChange;
import org.relais.shortlists.ShortlistState;
import org.relais.shortlists.Shortlists;
import org.relais.ui.component.Badges;
import org.relais.ui.component.Buttons;
import org.relais.ui.component.Icon;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Told;
import org.relais.ui.component.Undo;
import org.relais.ui.component.Words;
import org.relais.ui.shell.CurrentViewer;
import org.relais.ui.shortlists.ShortlistNavigation;

/** The need's shortlist beside the answer: the way to it, and for each person whether they are on it. */
final class OnShortlist {

    private final Shortlists shortlists;
    private final String need;
    private final Anchor way;
    private final Span count = new Span();
    private Shortlist list;

    OnShortlist(Shortlists shortlists, String need) {
        this.shortlists = shortlists;
        this.need = need;
        this.list = read();
        this.way = Markup.link("btn", ShortlistNavigation.of(need), new Icon("bookmark"), count);
        count();
    }

    Component way() {
        return way;
    }

    /** For whoever may only look: a word, where there is something to say. */
    @Nullable
    Component toggle(Expert expert) {
        if (CurrentViewer.get().role().mayShortlist()) {
            var button = Buttons.button("sm", "", () -> {});
            button.addClickListener(event -> press(expert, button));
            draw(expert, button);
            return button;
        }
        return list.holds(expert.person().id()) ? Badges.badge("acc", "bookmark", say("experts.shortlisted")) : null;
    }

    private void press(Expert expert, NativeButton button) {
        var person = expert.person().id();
        var seen = list.entry(person);
        var on = list.holds(person);
        var before = seen.map(Shortlist.Entry::state).orElse(ShortlistState.OFF);
        change(expert, button, on ? ShortlistState.OFF : ShortlistState.TO_ASK, () -> {
            var said = say(
                    on ? "shortlist.wentOff" : "shortlist.wentOn",
                    expert.person().title());
            Undo.offer(said, () -> change(expert, button, before, () -> {}));
        });
    }

    private void change(Expert expert, NativeButton button, ShortlistState state, Runnable done) {
        var person = expert.person().id();
        var seen = list.entry(person).map(Shortlist.Entry::step).orElse(0);
        try {
            shortlists.change(CurrentViewer.get(), need, person, new ShortlistChange(state, null, seen));
            done.run();
        } catch (RelaisException refusal) {
            Told.refused(refusal);
        }
        list = read();
        count();
        draw(expert, button);
    }

    private void draw(Expert expert, NativeButton button) {
        var on = list.holds(expert.person().id());
        button.removeAll();
        button.add(new Icon(on ? "check" : "bookmark"), Markup.text(say("experts.shortlist")));
        button.setAriaLabel(say("experts.shortlist.who", expert.person().title()));
        button.getElement().setAttribute("aria-pressed", "" + on);
    }

    private Shortlist read() {
        return shortlists.of(CurrentViewer.get(), need, Words.locale());
    }

    private void count() {
        count.setText(say("experts.shortlist.count", list.entries().size()));
    }
}
