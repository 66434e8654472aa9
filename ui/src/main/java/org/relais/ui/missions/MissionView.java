package org.relais.ui.missions;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Markup.link;
import static org.relais.ui.component.Markup.p;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.YearMonth;
import org.relais.gaps.RouteGaps;
import org.relais.kernel.ItemRef;
import org.relais.kernel.Sensitivity;
import org.relais.missions.MissionPage;
import org.relais.missions.MissionQuery;
import org.relais.schema.Vocabulary;
import org.relais.ui.component.Address;
import org.relais.ui.component.Badges;
import org.relais.ui.component.Dates;
import org.relais.ui.component.DomainNames;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Markup;
import org.relais.ui.component.SourceNote;
import org.relais.ui.component.Words;
import org.relais.ui.shell.CurrentViewer;

/** A mission: who is there, what it needs, and what is missing. */
@Route("mission/:id")
@PermitAll
class MissionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MissionQuery query;
    private final transient RouteGaps gaps;
    private final transient DomainNames domains;
    private String title = "";

    MissionView(MissionQuery query, RouteGaps gaps, Vocabulary vocabulary) {
        this.query = query;
        this.gaps = gaps;
        this.domains = new DomainNames(vocabulary);
        addClassName("mi");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("id").orElse("");
        var shown = new CoverageWindow(Address.of(event.getLocation()), YearMonth.now());
        var page = query.page(CurrentViewer.get(), id, shown.first(), Words.locale());
        var today = LocalDate.now();
        var stages = page.stages().stream().map(ItemRef::id).toList();
        var gaps = this.gaps.at(CurrentViewer.get(), stages, today, Words.locale());
        title = page.title();
        removeAll();
        add(
                head(page, today),
                div(
                        "l",
                        new CoverageSection(page, shown, domains),
                        new GapSection(gaps),
                        new DepartureSection(page.departures(), domains),
                        div("duo", Surroundings.lessons(page), Surroundings.partners(page)),
                        new SharedSection(page),
                        Surroundings.documents(page)),
                div(
                        "r",
                        new NeedSection(page.id(), page.needs(), domains),
                        new TeamSection(page.team()),
                        Surroundings.supporters(page, domains),
                        Markup.section("card panel", SourceNote.of(page.source()))));
    }

    @Override
    public String getPageTitle() {
        return say("shell.title", title);
    }

    private static Component head(MissionPage page, LocalDate today) {
        var crumb = p("crumb", link("", "missions", say("nav.missions")));
        page.routes().forEach(route -> crumb.add(Markup.text(" / "), ItemLink.to(route)));
        return Markup.tag(
                "header",
                "head",
                div(
                        "grow",
                        crumb,
                        div(
                                "row wrap",
                                Markup.h1(page.title()),
                                Phase.of(page.when(), today).badge(),
                                page.sensitivity().compareTo(Sensitivity.INTERNAL) > 0
                                        ? Badges.sensitivity(page.sensitivity())
                                        : null,
                                page.fictional() ? Badges.fictional() : null),
                        facts(page),
                        summary(page)));
    }

    private static Component facts(MissionPage page) {
        var facts = p("soft", Markup.text(say("kind." + page.kind())));
        if (page.country() != null) {
            facts.add(Markup.text(" · " + Words.country(page.country())));
        }
        var when = Dates.span(page.when());
        if (!when.isEmpty()) {
            facts.add(Markup.text(" · " + when));
        }
        for (var at = 0; at < page.stages().size(); at++) {
            facts.add(
                    Markup.text(at == 0 ? " · " : say("list.comma")),
                    ItemLink.to(page.stages().get(at)));
        }
        page.partOf()
                .forEach(wider -> facts.add(Markup.text(" · " + say("missions.partOf") + " "), ItemLink.to(wider)));
        return facts;
    }

    private static Component summary(MissionPage page) {
        var summary = page.summary() == null ? span("") : p("about", page.summary());
        summary.getElement().setAttribute("dir", "auto");
        return summary;
    }
}
