package org.relais.ui.experts;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Markup.tag;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.relais.expertise.Compared.Held;
import org.relais.expertise.Compared.Side;
import org.relais.ui.component.Buttons;
import org.relais.ui.component.DomainNames;
import org.relais.ui.component.Initials;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Mark;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Tag;
import org.relais.ui.component.Words;

/** People as columns, what matters as rows; interest stands apart, for it says nothing of what somebody knows. */
final class CompareTable extends Div {

    private final transient List<Side> sides;
    private final transient CompareCells cells;

    CompareTable(List<Side> sides, Chosen chosen, DomainNames domains) {
        this.sides = sides;
        this.cells = new CompareCells(domains);
        addClassNames("card", "tblwrap", "cmpwrap");
        // What scrolls must be reachable by keyboard, and so must have a name.
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", say("compare.table"));
        add(tag("table", "cmptable", tag("thead", "", heads(chosen)), expertise(), conditions(), interest()));
    }

    private Tag heads(Chosen chosen) {
        var row = tag("tr", "", tag("td", "", Markup.span("sr", say("compare.criterion"))));
        sides.forEach(side -> row.add(tag("th", "", who(side, chosen)).attribute("scope", "col")));
        return row;
    }

    private static Component who(Side side, Chosen chosen) {
        var person = side.expert().person();
        return div(
                "row",
                Initials.of(person.title(), ""),
                div(
                        "grow",
                        Markup.tag("h2", "", ItemLink.to(person)),
                        side.expert().profession() == null
                                ? null
                                : Markup.p("tiny soft", side.expert().profession())),
                Buttons.icon(
                        "close",
                        say("compare.leaveOut", person.title()),
                        () -> chosen.toggled(person.id()).open()));
    }

    private Tag expertise() {
        var alone = SetsApart.of(sides);
        var body = tag("tbody", "", row(say("compare.score"), cells::score));
        body.add(indexed(Markup.text(say("compare.alone")), at -> cells.alone(alone.get(at))));
        var domains = sides.getFirst().held();
        for (var at = 0; at < domains.size(); at++) {
            body.add(domain(at));
        }
        body.add(row(say("compare.contrary"), cells::contrary));
        return body;
    }

    private Tag domain(int at) {
        var held = sides.getFirst().held().get(at);
        var name = held.domain().isEmpty()
                ? Markup.text(say("experts.freeText"))
                : Markup.span(
                        "dlabel " + held.top(), new Mark(held.top(), 14), Markup.text(Words.opening(held.label())));
        var best = sides.stream()
                .map(side -> side.held().get(at))
                .mapToInt(Held::score)
                .max()
                .orElse(0);
        var reached = sides.stream()
                .filter(side -> side.held().get(at).score() == best)
                .count();
        return indexed(name, column -> {
            var cell = sides.get(column).held().get(at);
            return cells.held(cell, best > 0 && reached == 1 && cell.score() == best);
        });
    }

    private Tag conditions() {
        var body = tag(
                "tbody", "", row(say("experts.languages"), cells::languages), row(say("compare.free"), cells::free));
        var asked = sides.getFirst().expert().conditions();
        for (var at = 0; at < asked.size(); at++) {
            var number = at;
            body.add(row(
                    ConditionLine.wanted(asked.get(at)),
                    side -> cells.condition(side.expert().conditions().get(number))));
        }
        return body;
    }

    private Tag interest() {
        return tag("tbody", "apart", row(say("compare.interest"), cells::interests));
    }

    private Tag row(String name, Function<Side, Component> cell) {
        return indexed(Markup.text(name), at -> cell.apply(sides.get(at)));
    }

    private Tag indexed(Component name, IntFunction<Component> cell) {
        var row = tag("tr", "", tag("th", "", name).attribute("scope", "row"));
        IntStream.range(0, sides.size()).forEach(at -> row.add(tag("td", "", cell.apply(at))));
        return row;
    }
}
