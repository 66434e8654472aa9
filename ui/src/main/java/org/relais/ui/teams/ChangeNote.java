package org.relais.ui.teams;

import static org.relais.ui.component.Markup.item;
import static org.relais.ui.component.Markup.p;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.stream.Collectors;
import org.relais.kernel.ItemRef;
import org.relais.teams.Teams.Change;
import org.relais.teams.Teams.DomainChange;
import org.relais.ui.component.Mark;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Words;

/** What choices made by hand change in the first team: who comes and goes, and what that gives and takes. */
final class ChangeNote extends Section {

    ChangeNote(Change change) {
        addClassNames("card", "teamchange");
        getElement().setAttribute("aria-label", say("teams.change"));
        add(Markup.h2(say("teams.change")), who(change));
        add(
                change.domains().isEmpty()
                        ? p("small soft", say("teams.change.none"))
                        : Markup.list(
                                "",
                                change.domains().stream().map(ChangeNote::line).toList()));
    }

    private static Component who(Change change) {
        if (change.joined().isEmpty() && change.left().isEmpty()) {
            return p("small soft", say("teams.change.same"));
        }
        return p(
                "small",
                change.joined().isEmpty() ? null : span("", say("teams.change.joined", names(change.joined())) + " "),
                change.left().isEmpty() ? null : span("", say("teams.change.left", names(change.left()))));
    }

    private static ListItem line(DomainChange domain) {
        var difference = domain.after() - domain.before();
        return item(
                difference < 0 ? "loss" : "gain",
                domain.domain().isEmpty() ? null : new Mark(domain.top(), 14),
                span("grow", CoverLine.label(domain.domain(), domain.label())),
                span("nums", say("teams.change.fromTo", domain.before(), domain.after())),
                Markup.bold((difference < 0 ? "−" : "+") + Words.capital("" + Math.abs(difference))));
    }

    private static String names(List<ItemRef> people) {
        return people.stream().map(ItemRef::title).collect(Collectors.joining(say("list.comma")));
    }
}
