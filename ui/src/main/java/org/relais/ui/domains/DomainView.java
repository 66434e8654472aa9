package org.relais.ui.domains;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.relais.domains.DomainPage;
import org.relais.domains.DomainQuery;
import org.relais.knowledge.DomainOutlookQuery;
import org.relais.ui.component.Address;
import org.relais.ui.component.Mark;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Words;
import org.relais.ui.shell.CurrentViewer;

/** What hangs on this domain of expertise? */
@Route("domain/:id")
@PermitAll
class DomainView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient DomainQuery query;
    private final transient DomainOutlookQuery outlooks;
    private String label = "";

    DomainView(DomainQuery query, DomainOutlookQuery outlooks) {
        this.query = query;
        this.outlooks = outlooks;
        addClassName("pe");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get("id").orElseThrow();
        var page = query.page(CurrentViewer.get(), asked, Words.locale());
        var outlook = outlooks.outlook(CurrentViewer.get(), page.notation(), Words.locale());
        label = page.label();
        removeAll();
        add(
                head(page),
                div(
                        "l",
                        div("duo", new ExpertsPanel(page), new WantedPanel(page, outlook.missions())),
                        div("duo", lessons(page), documents(page))),
                div(
                        "r",
                        outlook.risk() == null ? null : new RiskNote(outlook.risk()),
                        outlook.narrower().isEmpty() ? null : new NarrowerPanel(outlook.narrower()),
                        new WordsPanel(page),
                        partners(page)));
    }

    @Override
    public String getPageTitle() {
        return say("shell.title", label);
    }

    private static Component head(DomainPage page) {
        return Markup.tag(
                "header",
                "",
                new Mark(page.top(), 40),
                div(
                        "grow",
                        Neighbours.crumb(page.broader()),
                        Markup.h1(page.label()),
                        page.definition() == null ? null : Markup.p("soft", Markup.tag("bdi", "", page.definition()))));
    }

    private static Component lessons(DomainPage page) {
        return new HeldPanel(
                say("domain.lessons"),
                page.lessons(),
                page.allLessons(),
                say("domain.noLesson"),
                search(page, "documents"),
                say("domain.allDocuments"));
    }

    private static Component documents(DomainPage page) {
        return new HeldPanel(
                say("domain.documents"),
                page.documents(),
                page.allDocuments(),
                say("domain.noDocument"),
                search(page, "documents"),
                say("domain.allDocuments"));
    }

    private static Component partners(DomainPage page) {
        return new HeldPanel(
                say("domain.partners"),
                page.partners(),
                page.allPartners(),
                say("domain.noPartner"),
                Address.of("partners").with("domain", page.top()),
                say("domain.allPartners", say("domain." + page.top())));
    }

    private static Address search(DomainPage page, String tab) {
        return Address.of("search")
                .with("q", page.label())
                .with("domain", page.notation())
                .with("tab", tab);
    }
}
