package org.relais.ui.knowledge;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Markup.p;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import org.relais.knowledge.RiskRow;
import org.relais.knowledge.Want;
import org.relais.ui.component.Badges;
import org.relais.ui.component.Dates;
import org.relais.ui.component.Icon;
import org.relais.ui.component.ItemLink;

/** Who asks for a domain: open needs, missions, and searches that found nothing. */
final class RiskWants {

    private RiskWants() {}

    static Component of(RiskRow row) {
        if (!row.isWanted()) {
            return span("soft", say("knowledge.notWanted"));
        }
        var wants = div("wants");
        row.wants().forEach(want -> wants.add(want(want, row.holders() > 0)));
        if (row.searches() > 0) {
            wants.add(p("", new Icon("search", 14), span("", " " + say("knowledge.searches", row.searches()))));
        }
        return wants;
    }

    private static Component want(Want want, boolean held) {
        var need = want.item().type().equals("need");
        var when = Dates.span(want.when());
        return p(
                "",
                new Icon(need ? "person" : "flag", 14).labelled(say(need ? "knowledge.need" : "knowledge.mission")),
                span("", " "),
                ItemLink.to(want.item()),
                want.level() == null ? null : span("soft small", " " + say("level." + want.level())),
                when.isEmpty() ? null : span("soft small", " · " + when),
                held && !want.met() ? Badges.badge("bad", "warning", say("knowledge.tooLow")) : null);
    }
}
