package org.relais.ui.experts;

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
import org.relais.expertise.Compared;
import org.relais.expertise.ExpertComparison;
import org.relais.expertise.ExpertFinder;
import org.relais.expertise.ExpertRequest;
import org.relais.missions.MissionQuery;
import org.relais.missions.NeedPage;
import org.relais.schema.Vocabulary;
import org.relais.ui.component.Address;
import org.relais.ui.component.DomainNames;
import org.relais.ui.component.Markup;
import org.relais.ui.component.States;
import org.relais.ui.component.Words;
import org.relais.ui.shell.CurrentViewer;

/** What sets these people apart, for this need? */
@Route("experts/compare")
@PermitAll
class CompareView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ExpertComparison comparison;
    private final transient ExpertFinder finder;
    private final transient MissionQuery missions;
    private final transient DomainNames domains;
    private String title = say("compare.title");

    CompareView(ExpertComparison comparison, ExpertFinder finder, MissionQuery missions, Vocabulary vocabulary) {
        this.comparison = comparison;
        this.finder = finder;
        this.missions = missions;
        this.domains = new DomainNames(vocabulary);
        addClassName("cv");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var model = new ExpertsViewModel(Address.of(event.getLocation()));
        var chosen = new Chosen(model.address());
        var viewer = CurrentViewer.get();
        var request = model.read(viewer, finder).map(model::corrected);
        var asked = model.need()
                .map(id -> missions.need(viewer, id, Words.locale()))
                .map(NeedPage::role)
                .or(() -> request.map(ExpertsView::title))
                .orElse("");
        title = say("compare.titleOf", asked);
        removeAll();
        add(head(asked, chosen), request.map(known -> compared(known, chosen)).orElseGet(CompareView::askFirst));
    }

    @Override
    public String getPageTitle() {
        return say("shell.title", title);
    }

    private static Component head(String asked, Chosen chosen) {
        return Markup.tag(
                "header",
                "head",
                div(
                        "grow",
                        Markup.p(
                                "crumb",
                                link("", chosen.answer().href(), asked.isEmpty() ? say("nav.experts") : asked)),
                        Markup.h1(say("compare.title"))),
                link("btn", chosen.answer().href(), say("compare.others")));
    }

    private static Component askFirst() {
        return States.empty(
                say("compare.forWhat"), say("compare.forWhat.what"), link("btn", "experts", say("experts.title")));
    }

    private Component compared(ExpertRequest request, Chosen chosen) {
        if (!chosen.isEnough()) {
            return chooseAnew(
                    chosen,
                    say(chosen.people().size() < Chosen.LEAST ? "compare.tooFew" : "compare.tooMany", Chosen.MOST));
        }
        var viewer = CurrentViewer.get();
        var compared = comparison.of(viewer, request, chosen.people(), Words.locale());
        return compared.sides().size() < Chosen.LEAST
                ? chooseAnew(chosen, say("compare.unknown", compared.missing()))
                : div("stack", missing(compared), new CompareTable(compared.sides(), chosen, domains));
    }

    private static @org.jspecify.annotations.Nullable Component missing(Compared compared) {
        if (compared.missing() == 0) {
            return null;
        }
        var missing = Markup.p("contra", say("compare.missing", compared.missing()));
        missing.getElement().setAttribute("role", "status");
        return missing;
    }

    private static Component chooseAnew(Chosen chosen, String why) {
        return States.empty(
                say("compare.cannot"), why, link("btn primary", chosen.answer().href(), say("compare.chooseAnew")));
    }
}
