package org.relais.ui.experts;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Markup.item;
import static org.relais.ui.component.Markup.link;
import static org.relais.ui.component.Markup.p;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import org.relais.expertise.Experts.Contrary;
import org.relais.expertise.Experts.Expert;
import org.relais.expertise.Experts.State;
import org.relais.search.EvidenceKind;
import org.relais.ui.component.Badges;
import org.relais.ui.component.Dates;
import org.relais.ui.component.DomainNames;
import org.relais.ui.component.Drawing;
import org.relais.ui.component.Initials;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Mark;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Words;

/** One person for a need: the score taken apart, the evidence in sentences, the conditions. */
final class ExpertCard extends Article {

    /** @param acts what can be done with the person */
    ExpertCard(int rank, Expert expert, DomainNames domains, Component acts) {
        addClassNames("card", "person");
        getElement()
                .setAttribute("aria-label", say("experts.card", expert.person().title(), expert.score()));
        add(
                head(rank, expert, acts),
                new Drawing("relais-score-bar", bar(expert)),
                byDomain(expert),
                div("two", evidence(expert, domains), conditions(expert)));
        expert.contrary().forEach(contrary -> add(contrary(contrary)));
        if (!expert.turns().isEmpty()) {
            add(TurnList.of(expert.turns(), domains));
        }
    }

    private static Component head(int rank, Expert expert, Component acts) {
        var about = new ArrayList<String>();
        if (expert.profession() != null) {
            about.add(expert.profession());
        }
        if (expert.base() != null) {
            about.add(expert.base());
        }
        var position = span("rank", "" + rank);
        position.getElement().setAttribute("aria-hidden", "true");
        return Markup.tag(
                "header",
                "",
                position,
                Initials.of(expert.person().title(), "lg"),
                div(
                        "grow",
                        Markup.tag("h2", "", ItemLink.to(expert.person())),
                        p("small soft", String.join(" · ", about))),
                expert.fictional() ? Badges.fictional() : null,
                p("fit", Markup.bold("" + expert.score()), span("", "/100")),
                acts);
    }

    static Map<String, Object> bar(Expert expert) {
        var parts = Arrays.stream(EvidenceKind.values())
                .filter(kind -> expert.byKind().getOrDefault(kind, 0) > 0)
                .map(kind -> Map.of(
                        "kind", kind.code(),
                        "label", say("experts.kind." + kind.code()),
                        "value", expert.byKind().getOrDefault(kind, 0)))
                .toList();
        return Map.of(
                "total",
                expert.score(),
                "max",
                100,
                "label",
                say("experts.score", expert.score()),
                "sum",
                true,
                "parts",
                parts);
    }

    private static Component byDomain(Expert expert) {
        var line = p("bydom");
        expert.byDomain()
                .forEach(score -> line.add(span(
                        "nowrap " + score.top(),
                        score.domain().isEmpty() ? null : new Mark(score.top(), 14),
                        Markup.text((score.domain().isEmpty() ? say("experts.freeText") : Words.capital(score.label()))
                                + " "),
                        Markup.bold("" + score.score()))));
        return line;
    }

    private static Component evidence(Expert expert, DomainNames domains) {
        var items = new ArrayList<>(expert.strongest().stream()
                .map(reason -> ReasonLine.of(reason, domains))
                .toList());
        if (expert.others().pieces() > 0) {
            items.add(item(
                    "ev",
                    span(""),
                    p(
                            "",
                            link(
                                    "",
                                    ItemLink.address("person", expert.person().id()),
                                    say("experts.otherPieces", expert.others().pieces()))),
                    span("pts", "+" + expert.others().points())));
        }
        return Markup.section("", Markup.tag("h3", "sect", say("experts.strongest")), Markup.list("evs", items));
    }

    private static Component conditions(Expert expert) {
        var all = expert.conditions();
        if (all.isEmpty()) {
            return Markup.section(
                    "",
                    Markup.tag("h3", "sect", say("experts.conditions")),
                    p("small soft", say("experts.noConditions")));
        }
        var met = all.stream().filter(one -> one.state() == State.MET).count();
        var title = Markup.tag(
                "h3", "sect", Markup.text(say("experts.conditions")), span("", say("experts.met", met, all.size())));
        return Markup.section(
                "",
                title,
                Markup.list("conds", all.stream().map(ConditionLine::of).toList()));
    }

    static Component contrary(Contrary contrary) {
        var by = contrary.by() == null ? say("experts.someone") : contrary.by();
        var on = contrary.on() == null ? "" : Dates.month(contrary.on());
        var domain = contrary.domain();
        var text = switch (contrary.kind()) {
            case "level" ->
                say(
                        "experts.contrary.level",
                        domain == null ? "" : Words.capital(domain.title()),
                        say("level." + contrary.observed()),
                        by,
                        on,
                        say("level." + contrary.declared()));
            case "lastService" -> say("experts.contrary.lastService", on);
            default -> say("experts.contrary." + contrary.kind());
        };
        return p("contra", Markup.bold(say("experts.contrary")), span("", text));
    }
}
