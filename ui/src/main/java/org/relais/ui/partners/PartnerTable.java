package org.relais.ui.partners;

import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Markup.tag;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.partners.PartnerLine;
import org.relais.ui.component.Badges;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Mark;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Tag;

/** Partners in rows: what they do, where, and how fresh that is. */
final class PartnerTable extends Div {

    private static final int MOST_PLACES = 3;

    PartnerTable(List<PartnerLine> partners) {
        addClassNames("card", "tblwrap");
        var heads = tag("tr", "");
        Stream.of("name", "kind", "domains", "places", "activities", "freshness")
                .forEach(column -> heads.add(tag("th", column.equals("activities") ? "num" : "", label(column))
                        .attribute("scope", "col")));
        var body = tag("tbody", "");
        partners.forEach(partner -> body.add(row(partner)));
        add(tag("table", "cardable", tag("thead", "", heads), body));
    }

    private static Component row(PartnerLine partner) {
        return tag(
                "tr",
                "",
                tag("td", "", name(partner)),
                cell("kind", "soft", text(partner.kind() == null ? "" : partner.kind())),
                cell("domains", "", domains(partner)),
                cell("places", "", text(places(partner))),
                cell("activities", "num", Markup.text(say("number", partner.activities()))),
                cell("freshness", "nowrap", Badges.freshness(partner.freshness())));
    }

    private static Component name(PartnerLine partner) {
        var link = Markup.link("", ItemLink.address("organisation", partner.id()), Markup.bold(partner.name()));
        link.getElement().setAttribute("dir", "auto");
        return span(
                "",
                link,
                partner.acronym() == null ? null : span("muted", " " + partner.acronym()),
                partner.fictional() ? Markup.text(" ") : null,
                partner.fictional() ? Badges.fictional() : null);
    }

    private static Component domains(PartnerLine partner) {
        var marks = span("marks");
        for (var top : partner.tops()) {
            var mark = new Mark(top, 20);
            var name = say("domain." + top);
            mark.getElement().setAttribute("label", name).setAttribute("title", name);
            marks.add(mark);
        }
        return partner.tops().isEmpty() ? span("muted", say("partners.unmapped")) : marks;
    }

    private static String places(PartnerLine partner) {
        var first = partner.places().stream().limit(MOST_PLACES).collect(Collectors.joining(say("list.comma")));
        var left = partner.places().size() - MOST_PLACES;
        return left > 0 ? say("partners.morePlaces", first, left) : first;
    }

    private static Component text(String text) {
        return tag("span", "", text).attribute("dir", "auto");
    }

    private static Tag cell(String column, String classes, Component content) {
        return tag("td", classes, content).attribute("data-label", label(column));
    }

    private static String label(String column) {
        return say("partners.column." + column);
    }
}
