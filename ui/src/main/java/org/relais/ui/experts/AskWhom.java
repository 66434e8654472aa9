package org.relais.ui.experts;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Markup.link;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import org.relais.missions.NeedPage;
import org.relais.ui.component.Address;
import org.relais.ui.component.Dates;
import org.relais.ui.component.DomainNames;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Mark;
import org.relais.ui.component.Markup;
import org.relais.ui.component.SearchField;
import org.relais.ui.component.States;

/** Before anything is asked: a field for a question in one's own words, and the needs that wait. */
final class AskWhom extends Div {

    AskWhom(ExpertsViewModel model, List<NeedPage> needs, DomainNames domains) {
        addClassName("stack");
        var field = new SearchField(
                        "bigq",
                        say("experts.placeholder"),
                        text -> model.withText(text).open())
                .withButton(say("home.search"));
        add(
                div("lead", Markup.h1(say("experts.title")), Markup.p("soft", say("experts.explained"))),
                field,
                div(
                        "exp",
                        span("", say("home.examples")),
                        example(say("experts.example.one")),
                        example(say("experts.example.two"))),
                needs(needs, domains));
    }

    private static Component example(String text) {
        return link("", Address.of("experts").with("q", text).href(), text);
    }

    private static Component needs(List<NeedPage> needs, DomainNames domains) {
        if (needs.isEmpty()) {
            return States.empty(say("experts.noNeeds"), say("experts.noNeeds.what"));
        }
        return Markup.section(
                "card panel",
                Markup.tag("header", "", Markup.h2(say("experts.openNeeds", needs.size()))),
                Markup.list(
                        "lst", needs.stream().map(need -> need(need, domains)).toList()));
    }

    private static ListItem need(NeedPage need, DomainNames domains) {
        var address = Address.of("experts").with("need", need.id()).href();
        var marks = span("row");
        need.domains().stream()
                .limit(3)
                .forEach(wanted -> marks.add(
                        Mark.named(wanted.top(), domains.name(wanted.domain().id()))));
        return Markup.item(
                "wraps",
                Markup.p(
                        "grow",
                        link("", address, Markup.bold(need.role())),
                        Markup.tag("br", ""),
                        ItemLink.to(need.mission()),
                        Markup.text(need.when().from() == null ? "" : " · " + Dates.span(need.when()))),
                marks,
                link("btn sm", address, say("home.act.need")));
    }
}
