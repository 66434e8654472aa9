package org.relais.ui.shortlists;

import static org.relais.ui.component.Markup.p;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.html.Div;
import java.util.stream.Collectors;
import org.relais.shortlists.Shortlist;
import org.relais.shortlists.ShortlistState;
import org.relais.ui.component.Buttons;
import org.relais.ui.component.Icon;
import org.relais.ui.component.Markup;

/** Whether the need is filled. When somebody accepted, it offers to say so; it never does by itself. */
final class Outcome extends Div {

    Outcome() {
        getElement().setAttribute("role", "status");
    }

    void show(Shortlist list, boolean mayChange, Runnable fill, Runnable reopen) {
        removeAll();
        setClassName("outcome");
        switch (list.needState()) {
            case "filled" ->
                add(
                        new Icon("check"),
                        p("grow", say("shortlist.filled")),
                        mayChange ? Buttons.button("sm", say("shortlist.reopen"), reopen) : Markup.span(""));
            case "withdrawn" -> add(new Icon("info"), p("grow", say("shortlist.withdrawn")));
            default -> accepted(list, mayChange, fill);
        }
        setVisible(getComponentCount() > 0);
    }

    private void accepted(Shortlist list, boolean mayChange, Runnable fill) {
        var accepted = list.in(ShortlistState.ACCEPTED);
        if (!accepted.isEmpty() && mayChange) {
            var names = accepted.stream()
                    .map(entry -> entry.person().title())
                    .collect(Collectors.joining(say("list.comma")));
            add(
                    new Icon("check"),
                    p("grow", say("shortlist.isItFilled", names, accepted.size())),
                    Buttons.button("primary sm", say("shortlist.fill"), fill));
        }
    }
}
