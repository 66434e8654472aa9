package org.relais.ui.knowledge;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Markup.p;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Markup.tag;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.relais.knowledge.Holder;
import org.relais.knowledge.RiskRow;
import org.relais.ui.component.Dates;
import org.relais.ui.component.DomainNames;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Tag;

/** Domains at risk one below the other: why, who holds them, who asks for them, and what to do. */
final class RiskTable extends Div {

    private static final List<String> COLUMNS = List.of("domain", "held", "wanted", "step");

    private final transient DomainNames domains;

    RiskTable(List<RiskRow> rows, DomainNames domains) {
        this.domains = domains;
        addClassNames("card", "sheet");
        var heads = tag("tr", "");
        COLUMNS.forEach(column ->
                heads.add(tag("th", "", say("knowledge.column." + column)).attribute("scope", "col")));
        var body = tag("tbody", "");
        rows.forEach(row -> body.add(row(row)));
        add(tag("table", "risks cardable", tag("thead", "", heads), body));
    }

    private Tag row(RiskRow row) {
        return tag(
                "tr",
                "",
                tag("td", "", div("", domains.link(row.domain().id()), RiskBadges.of(row.risks()))),
                cell("held", held(row)),
                cell("wanted", RiskWants.of(row)),
                cell("step", RiskSteps.of(row)));
    }

    private static Component held(RiskRow row) {
        var held = div("", p("", Markup.bold(say("knowledge.holders", row.holders()))));
        row.first().forEach(holder -> held.add(holder(holder)));
        if (row.holders() > row.first().size()) {
            held.add(p(
                    "soft small",
                    say("knowledge.others", row.holders() - row.first().size())));
        }
        if (row.holders() > 1 || (row.holders() == 1 && row.last() == null)) {
            held.add(p(
                    "soft small",
                    row.last() == null ? say("knowledge.undated") : say("knowledge.last", Dates.month(row.last()))));
        }
        if (row.declared() > 0) {
            held.add(declared(row));
        }
        return held;
    }

    private static Component holder(Holder holder) {
        var evidence = holder.newest().getFirst();
        var line = p(
                "",
                ItemLink.to(holder.person()),
                span("soft", " " + level(holder)),
                tag("br", ""),
                span("soft small", say("knowledge.by." + evidence.kind()) + " "),
                tag("bdi", "small", ItemLink.to(evidence.about())),
                evidence.on() == null ? null : span("soft small", " " + Dates.month(evidence.on())));
        if (holder.pieces() > 1) {
            line.add(span("soft small", " " + say("knowledge.pieces", holder.pieces() - 1)));
        }
        return line;
    }

    private static String level(Holder holder) {
        return holder.level() == null ? say("knowledge.levelUnknown") : say("level." + holder.level());
    }

    private static Component declared(RiskRow row) {
        var line = p("small", span("badge unk", say("knowledge.declared", row.declared())), Markup.text(" "));
        for (var at = 0; at < row.saidBy().size(); at++) {
            line.add(
                    Markup.text(at == 0 ? "" : say("list.comma")),
                    ItemLink.to(row.saidBy().get(at).person()));
        }
        return line;
    }

    private static Tag cell(String column, Component content) {
        return tag("td", "", content).attribute("data-label", say("knowledge.column." + column));
    }
}
