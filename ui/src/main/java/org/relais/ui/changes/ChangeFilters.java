package org.relais.ui.changes;

import static org.relais.ui.component.Markup.link;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.relais.changes.ChangesPage;
import org.relais.changes.ChangesPage.Counted;
import org.relais.changes.Move;
import org.relais.schema.Vocabulary;
import org.relais.ui.component.Icon;
import org.relais.ui.component.Mark;
import org.relais.ui.component.Markup;
import org.relais.ui.component.SearchField;

/** Narrows to a domain and a place; and by each of them, how many made which move. */
final class ChangeFilters extends Div {

    private static final int MOST = 60;

    private final transient ChangesAddress asked;

    ChangeFilters(ChangesPage page, ChangesAddress asked) {
        this.asked = asked;
        addClassName("stack");
        var chips = Markup.tag("nav", "chips").attribute("aria-label", say("partners.domains"));
        chips.add(chip("", new Icon("building"), say("partners.anyDomain")));
        Vocabulary.TOP.forEach(top -> chips.add(chip(top, new Mark(top, 14), say("domain." + top))));
        var place = new SearchField(
                "place", say("changes.place"), text -> asked.with("place", text).open());
        place.show(asked.place());
        add(
                Markup.div("filters", chips, place),
                Markup.div("row wrap start", table("place", page.byPlace()), table("domain", page.byDomain())));
    }

    private Component chip(String top, Component icon, String text) {
        var on = top.equals(asked.top());
        var chip = link(on ? "chip on" : "chip", asked.with("domain", top).href(), icon, Markup.text(text));
        if (on) {
            chip.getElement().setAttribute("aria-current", "true");
        }
        return chip;
    }

    private Component table(String by, List<Counted> counted) {
        var heads = Markup.tag(
                "tr", "", Markup.tag("th", "", say("changes.by." + by)).attribute("scope", "col"));
        for (var move : Move.values()) {
            heads.add(
                    Markup.tag("th", "num", say("changes.move." + move.code())).attribute("scope", "col"));
        }
        var body = Markup.tag("tbody", "");
        counted.stream().limit(MOST).forEach(one -> body.add(row(by, one)));
        var shown = counted.size() > MOST ? say("changes.placesShown", MOST, counted.size()) : "";
        return Markup.tag(
                "details",
                "card grow bymove",
                Markup.tag("summary", "", say("changes.by." + by + ".title", counted.size())),
                Markup.div("tblwrap", Markup.tag("table", "", Markup.tag("thead", "", heads), body)),
                Markup.p("small soft", by.equals("domain") ? say("changes.domainsOverlap") : shown));
    }

    private Component row(String by, Counted counted) {
        var row = Markup.tag("tr", "", Markup.tag("td", "", name(by, counted.name())));
        for (var move : Move.values()) {
            var number = counted.moves().getOrDefault(move, 0L);
            row.add(Markup.tag("td", number == 0 ? "num muted" : "num", say("number", number)));
        }
        return row;
    }

    private Component name(String by, String name) {
        if (name.isEmpty()) {
            return Markup.span("muted", say("changes.by." + by + ".none"));
        }
        var text = by.equals("domain") ? say("domain." + name) : name;
        return Markup.tag("bdi", "", link("", asked.with(by, name).href(), text));
    }
}
