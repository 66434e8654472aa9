package org.relais.ui.partners;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Markup.link;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.aliases.NameSuggestions;
import org.relais.exchange.ActivityExport;
import org.relais.exchange.ActivityScope;
import org.relais.exchange.PartnerTables;
import org.relais.partners.PartnerQuery;
import org.relais.schema.Vocabulary;
import org.relais.security.Viewer;
import org.relais.ui.component.Address;
import org.relais.ui.component.DomainNames;
import org.relais.ui.component.Icon;
import org.relais.ui.component.Mark;
import org.relais.ui.component.Markup;
import org.relais.ui.component.SearchField;
import org.relais.ui.component.States;
import org.relais.ui.component.Words;
import org.relais.ui.exchange.TakeAlong;
import org.relais.ui.shell.CurrentViewer;

/** With whom do we work, in which domain and where? */
@Route("partners")
@PermitAll
class PartnersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PartnerQuery query;
    private final transient NameSuggestions suggestions;
    private final transient DomainNames names;
    private final transient PartnerTables tables;
    private final transient ActivityExport activities;
    private transient PartnersAddress asked = new PartnersAddress(Address.of("partners"));

    PartnersView(
            PartnerQuery query,
            NameSuggestions suggestions,
            Vocabulary vocabulary,
            PartnerTables tables,
            ActivityExport activities) {
        this.tables = tables;
        this.activities = activities;
        this.query = query;
        this.suggestions = suggestions;
        this.names = new DomainNames(vocabulary);
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        asked = new PartnersAddress(Address.of(event.getLocation()));
        var viewer = CurrentViewer.get();
        var top = top();
        var place = asked.place().orElse(null);
        var partners = query.list(viewer, top, place, 0, asked.shown(), Words.locale());
        var found = query.count(viewer, top, place);
        var all = asked.isFiltered() ? query.count(viewer, null, null) : found;
        removeAll();
        add(
                Markup.tag(
                        "header",
                        "head",
                        div("grow", Markup.h1(say("nav.partners"))),
                        link("btn", "positions", Markup.text(say("positions.title"))),
                        waiting(viewer),
                        changes(),
                        take()),
                filters());
        if (partners.isEmpty()) {
            add(nobody(all));
            return;
        }
        var count = Markup.p("small soft", say("partners.shown", partners.size(), found, all));
        count.getElement().setAttribute("role", "status");
        add(count, new PartnerTable(partners), partners.size() < found ? more(found - partners.size()) : div(""));
    }

    @Override
    public String getPageTitle() {
        return say("shell.title", say("nav.partners"));
    }

    /** The way to pairs of names that wait for an editor, and how many where that need not be found out first. */
    private @Nullable Component waiting(Viewer viewer) {
        if (!viewer.role().mayJudgeNames()) {
            return null;
        }
        var pairs = suggestions
                .known(viewer)
                .filter(many -> many > 0)
                .map(many -> Markup.span("badge acc", say("number", many)))
                .orElse(null);
        return link("btn", "partners/names", Markup.text(say("names.title")), pairs);
    }

    /** Activities are kept by top domain; a narrower one asks for the one above it. */
    private @Nullable String top() {
        return asked.domain().map(names::top).orElse(null);
    }

    /** For those who see the history of imports. */
    private static @Nullable Component changes() {
        return !CurrentViewer.get().role().mayImport()
                ? null
                : link("btn", "changes", new Icon("swap"), Markup.text(say("changes.link")));
    }

    /** The partners as they are narrowed, and what they do there. */
    private Component take() {
        var top = top();
        var place = asked.place().orElse(null);
        return new TakeAlong()
                .table("partners", (viewer, format, locale) -> tables.partners(viewer, top, place, format, locale))
                .table(
                        "activities",
                        (viewer, format, locale) ->
                                activities.file(viewer, ActivityScope.of(top, place), format, locale));
    }

    private Component filters() {
        var chips = Markup.tag("nav", "chips").attribute("aria-label", say("partners.domains"));
        chips.add(chip("", new Icon("building"), say("partners.anyDomain")));
        Vocabulary.TOP.forEach(top -> chips.add(chip(top, new Mark(top, 14), say("domain." + top))));
        var place = new SearchField(
                "place", say("partners.place"), text -> asked.at(text).open());
        place.show(asked.place().orElse(""));
        return div("filters", chips, place);
    }

    private Component chip(String top, Component icon, String text) {
        var on = top.equals(top() == null ? "" : top());
        var chip = link(on ? "chip on" : "chip", asked.in(top).href(), icon, Markup.text(text));
        if (on) {
            chip.getElement().setAttribute("aria-current", "true");
        }
        return chip;
    }

    private Component more(long left) {
        return asked.canShowMore()
                ? link("btn", asked.withMore().href(), say("partners.more", left))
                : Markup.p("soft", say("partners.narrow", asked.shown()));
    }

    private Component nobody(long all) {
        if (all == 0) {
            return States.empty(
                    say("partners.none"),
                    say("partners.none.what"),
                    link("btn primary", "imports", say("home.import")));
        }
        var actions = Stream.of(
                        asked.place().isEmpty()
                                ? null
                                : link("btn", asked.at("").href(), say("partners.everywhere")),
                        asked.domain().isEmpty()
                                ? null
                                : link("btn", asked.in("").href(), say("partners.anyDomain")),
                        link(
                                "btn",
                                Address.of("search")
                                        .with("q", asked.place().orElse(""))
                                        .with("tab", "partners")
                                        .href(),
                                say("partners.search")))
                .toArray(Component[]::new);
        return States.empty(say("partners.nobody"), say("partners.nobody.what", all), actions);
    }
}
