package org.relais.ui.changes;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import org.relais.changes.ChangesPage;
import org.relais.changes.Move;
import org.relais.ui.component.Icon;
import org.relais.ui.component.Markup;

/** How many activities arrived, left, changed and stayed the same; each leads to its own. */
final class MoveTally extends Nav {

    MoveTally(ChangesPage page, ChangesAddress asked) {
        addClassNames("tally", "card");
        getElement().setAttribute("aria-label", say("changes.moves"));
        for (var move : Move.values()) {
            add(move(move, page.moves().getOrDefault(move, 0L), asked));
        }
    }

    private static Component move(Move move, long number, ChangesAddress asked) {
        var on = asked.move().filter(move::equals).isPresent();
        Anchor link = Markup.link(on ? "on" : "", asked.of(move).href());
        link.add(
                Markup.bold(say("number", number)),
                Markup.span("row", icon(move), Markup.text(say("changes.count." + move.code(), number))));
        if (on) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    static Icon icon(Move move) {
        return new Icon(
                switch (move) {
                    case ARRIVED -> "plus";
                    case LEFT -> "minus";
                    case CHANGED -> "edit";
                    case UNCHANGED -> "check";
                },
                14);
    }
}
