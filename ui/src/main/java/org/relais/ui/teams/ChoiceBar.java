package org.relais.ui.teams;

import static org.relais.ui.component.Markup.link;
import static org.relais.ui.component.Markup.p;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.html.Section;
import java.util.stream.Stream;
import org.relais.kernel.ItemRef;
import org.relais.teams.Teams;
import org.relais.ui.component.Icon;
import org.relais.ui.component.Markup;

/** Out of whom the teams are chosen, and how to undo what was chosen by hand. */
final class ChoiceBar extends Section {

    ChoiceBar(TeamAddress address, Teams found) {
        addClassNames("rhead");
        getElement().setAttribute("aria-label", say("teams.choices"));
        var told = p(
                "",
                Markup.bold(say("teams.count", found.teams().size())),
                Markup.text(" " + say("teams.outOf", found.candidates())),
                Markup.tag("br", ""),
                span("small soft", say("teams.bound", found.bound())));
        told.getElement().setAttribute("role", "status");
        add(told);
        members(found)
                .filter(person -> address.pinned().contains(person.id()))
                .distinct()
                .forEach(person -> add(link(
                        "chip on",
                        address.togglingPin(person.id()).href(),
                        Markup.text(say("teams.pinnedName", person.title())),
                        new Icon("close"))));
        var out = address.leftOut().size();
        if (out > 0) {
            var again = address.address().with("out", "");
            add(link("chip on", again.href(), Markup.text(say("teams.leftOut", out)), new Icon("close")));
        }
    }

    private static Stream<ItemRef> members(Teams found) {
        return found.teams().stream()
                .flatMap(team -> team.members().stream())
                .map(member -> member.expert().person());
    }
}
