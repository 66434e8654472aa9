package org.relais.ui.routes;

import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import java.util.stream.Stream;
import org.relais.routes.RoutePage.Stage;
import org.relais.routes.StageContext;
import org.relais.ui.component.Badges;
import org.relais.ui.component.Confirming;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Words;

/** The chosen stage: domain by domain who works there, and where nobody does. */
final class StagePanel extends Section {

    private final transient Confirming confirming;

    StagePanel(Confirming confirming) {
        this.confirming = confirming;
        addClassNames("card", "stage");
        getElement().setAttribute("aria-live", "polite");
    }

    void show(RouteViewModel model, Stage stage, StageContext context) {
        getElement().setAttribute("aria-label", say("route.stage.label", stage.name()));
        removeAll();
        var table = Markup.tag("table", "cardable", heads());
        var body = Markup.tag("tbody", "");
        var now = model.address().isToday() ? confirming : null;
        model.domains(stage).forEach(domain -> body.add(new DomainRows(stage, domain, now).rows()));
        table.add(body);
        add(header(model, stage, context), Markup.div("tblwrap", table));
    }

    private static Component header(RouteViewModel model, Stage stage, StageContext context) {
        var gaps = model.gaps(stage);
        var mission = stage.mission();
        return Markup.tag(
                "header",
                "",
                Markup.h2(stage.name()),
                span("soft small", where(model, stage) + " · " + who(model, stage)),
                gaps == 0 ? null : Badges.badge("warn", "warning", say("route.gaps", gaps)),
                span("grow"),
                mission == null ? null : span("small", ItemLink.to(mission)),
                jump("lessons", context.lessons().size()),
                jump("agreements", context.agreements().size()));
    }

    private static String where(RouteViewModel model, Stage stage) {
        var country = stage.country() == null ? (stage.sea() ? say("route.sea") : "") : Words.country(stage.country());
        var number =
                say("route.number", model.number(stage), model.page().stages().size());
        return country.isEmpty() ? number : say("route.in", country, number);
    }

    private static String who(RouteViewModel model, Stage stage) {
        var who = model.readsAllWork(stage) ? "route.who" : "route.who.atLeast";
        return say(who, model.partners(stage), stage.mission() == null ? "" : "ours", model.activities(stage));
    }

    /** How much there is further down this page, and the way there. */
    private static Component jump(String id, int count) {
        var text = say("route." + id, count);
        if (count == 0) {
            return span("small muted", text);
        }
        var link = Markup.link("small", "#" + id, text);
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }

    private static Component heads() {
        var row = Markup.tag("tr", "");
        Stream.of("domain", "partner", "activity", "audience", "when", "freshness", "contact")
                .forEach(column -> row.add(
                        Markup.tag("th", "", say("route.column." + column)).attribute("scope", "col")));
        return Markup.tag("thead", "", row);
    }
}
