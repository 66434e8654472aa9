package org.relais.ui.experts;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Markup.link;
import static org.relais.ui.component.Markup.section;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.relais.expertise.ExpertFinder;
import org.relais.expertise.ExpertRequest;
import org.relais.expertise.Experts;
import org.relais.expertise.Experts.Expert;
import org.relais.expertise.Experts.Standing;
import org.relais.expertise.Shown;
import org.relais.missions.MissionQuery;
import org.relais.missions.NeedPage;
import org.relais.schema.Vocabulary;
import org.relais.search.ItemFinder;
import org.relais.search.SearchQuery;
import org.relais.shortlists.Shortlists;
import org.relais.ui.component.Address;
import org.relais.ui.component.Buttons;
import org.relais.ui.component.DidYouMean;
import org.relais.ui.component.DomainNames;
import org.relais.ui.component.Icon;
import org.relais.ui.component.Markup;
import org.relais.ui.component.States;
import org.relais.ui.component.Words;
import org.relais.ui.shell.CurrentViewer;

/** Who can go, and why them? */
@Route("experts")
@PermitAll
class ExpertsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ExpertFinder finder;
    private final transient MissionQuery missions;
    private final transient Shortlists shortlists;
    private final transient Vocabulary vocabulary;
    private final transient DomainNames domains;
    private final transient ItemFinder items;
    private String title = say("experts.title");

    ExpertsView(
            ExpertFinder finder,
            MissionQuery missions,
            Shortlists shortlists,
            Vocabulary vocabulary,
            ItemFinder items) {
        this.items = items;
        this.finder = finder;
        this.missions = missions;
        this.shortlists = shortlists;
        this.vocabulary = vocabulary;
        this.domains = new DomainNames(vocabulary);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var model = new ExpertsViewModel(Address.of(event.getLocation()));
        removeAll();
        setClassName(model.asksNothing() ? "page" : "xp");
        if (model.asksNothing()) {
            title = say("experts.title");
            add(new AskWhom(model, missions.openNeeds(CurrentViewer.get(), Words.locale()), domains));
        } else {
            answer(model);
        }
    }

    @Override
    public String getPageTitle() {
        return say("shell.title", title);
    }

    private void answer(ExpertsViewModel model) {
        var viewer = CurrentViewer.get();
        var need = model.need().map(id -> missions.need(viewer, id, Words.locale()));
        var request = model.corrected(model.read(viewer, finder).orElseThrow());
        var experts = finder.find(viewer, request, Words.locale(), new Shown(model.filter()::keeps, model.shown()));
        title = need.map(NeedPage::role).orElseGet(() -> title(request));
        var shortlist = model.need().map(id -> new OnShortlist(shortlists, id)).orElse(null);
        var chosen = new Chosen(model.address());
        var panel = new NeedPanel(model, request, need.orElse(null), vocabulary);
        add(
                Markup.tag(
                        "header",
                        "head",
                        div("grow", crumb(need.orElse(null)), Markup.h1(title)),
                        link("btn", model.teams().href(), new Icon("people"), Markup.text(say("teams.propose"))),
                        shortlist == null ? null : shortlist.way(),
                        Buttons.button("only-narrow", "filter", say("experts.need"), panel::open)),
                panel,
                people(
                        model,
                        experts,
                        expert -> div(
                                "acts",
                                new CompareToggle(chosen, expert),
                                shortlist == null ? null : shortlist.toggle(expert))));
        if (!chosen.people().isEmpty()) {
            add(new CompareTray(chosen, experts.everybody()));
        }
    }

    static String title(ExpertRequest request) {
        return request.like() == null ? request.role() : say("experts.like", request.role());
    }

    private static Component crumb(@org.jspecify.annotations.Nullable NeedPage need) {
        return need == null
                ? Markup.p("crumb", link("", "experts", say("nav.experts")))
                : Markup.p(
                        "crumb",
                        org.relais.ui.component.ItemLink.to(need.mission()),
                        Markup.text(" / " + say("experts.needs")));
    }

    private Component people(ExpertsViewModel model, Experts experts, Function<Expert, Component> acts) {
        var meant = meant(model);
        var people = section("res", new DidYouMean(meant, model::withText), head(model, experts));
        people.getElement().setAttribute("aria-label", say("experts.people"));
        var kept = experts.everybody().stream().filter(model.filter()::keeps).count();
        if (kept == 0) {
            people.add(nobody(model, experts, meant));
            return people;
        }
        var cards = div("cards");
        for (var expert : experts.explained()) {
            cards.add(new ExpertCard(cards.getComponentCount() + 1, expert, domains, acts.apply(expert)));
        }
        people.add(cards);
        if (kept > model.shown()) {
            people.add(link("btn", model.withMore().href(), say("experts.more", kept - model.shown())));
        }
        return people;
    }

    /** A free text put right, as a search of everything would put it. */
    private List<String> meant(ExpertsViewModel model) {
        var asksFreely = model.need().isEmpty()
                && model.like().isEmpty()
                && !model.text().isBlank();
        // The fewest hits that a search reads: only what it says of the spelling is asked for.
        var query = new SearchQuery(model.text(), Set.of(), Map.of(), Set.of(), 0, 1);
        return asksFreely ? items.find(CurrentViewer.get(), query).spelling() : List.of();
    }

    private static Component head(ExpertsViewModel model, Experts experts) {
        var count = Markup.p(
                "",
                Markup.tag("b", "big", say("experts.count", experts.withEvidence(), experts.people())),
                Markup.text(" " + say("experts.evidenceHere")),
                Markup.tag("br", ""),
                span("small soft", say("experts.others", experts.people() - experts.withEvidence())));
        count.getElement().setAttribute("role", "status");
        var hasConditions = experts.everybody().stream()
                .anyMatch(expert -> !expert.conditions().isEmpty());
        return div("rhead", count, hasConditions ? filters(model, experts.everybody()) : null);
    }

    private static Component filters(ExpertsViewModel model, List<Standing> ranked) {
        var filters = div("seg");
        filters.getElement().setAttribute("role", "group").setAttribute("aria-label", say("experts.conditions"));
        for (var filter : Filter.values()) {
            var count = ranked.stream().filter(filter::keeps).count();
            var choice = Buttons.button("", "", () -> model.filtered(filter).open());
            choice.setClassName("");
            choice.add(Markup.text(say("experts.filter." + filter.code())), span("n", say("number", count)));
            choice.getElement().setAttribute("aria-pressed", "" + (filter == model.filter()));
            filters.add(choice);
        }
        return filters;
    }

    private static Component nobody(ExpertsViewModel model, Experts experts, List<String> meant) {
        return model.filter() == Filter.ALL
                ? States.empty(
                        say("experts.nobody"),
                        say("experts.nobody.what", experts.people()),
                        DidYouMean.button(meant, model::withText),
                        link("btn", Address.of("search").with("q", model.text()).href(), say("experts.search")))
                : States.empty(
                        say("experts.noneMeets"),
                        say("experts.noneMeets.what"),
                        link("btn", model.filtered(Filter.ALL).href(), say("experts.showAll", experts.withEvidence())));
    }
}
