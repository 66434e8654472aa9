package org.relais.ui.knowledge;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Markup.link;
import static org.relais.ui.component.Markup.p;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.relais.exports.ExportFormat;
import org.relais.knowledge.KnowledgeAtRisk;
import org.relais.knowledge.RiskExport;
import org.relais.knowledge.RiskPage;
import org.relais.schema.Vocabulary;
import org.relais.ui.component.Address;
import org.relais.ui.component.DomainNames;
import org.relais.ui.component.Markup;
import org.relais.ui.component.States;
import org.relais.ui.component.Words;
import org.relais.ui.shell.CurrentViewer;

/** Which knowledge is at risk, and what can be done? */
@Route("knowledge")
@PermitAll
class KnowledgeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient KnowledgeAtRisk query;
    private final transient RiskExport export;
    private final transient DomainNames domains;

    KnowledgeView(KnowledgeAtRisk query, RiskExport export, Vocabulary vocabulary) {
        this.query = query;
        this.export = export;
        this.domains = new DomainNames(vocabulary);
        addClassNames("page", "stack", "kn");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var shown = new KnowledgeAddress(Address.of(event.getLocation()));
        var page = query.page(CurrentViewer.get(), shown.filter(), Words.locale());
        removeAll();
        add(head(page, shown));
        if (page.all() == 0) {
            add(States.empty(
                    say("knowledge.nothing"),
                    say("knowledge.nothing.what"),
                    link("btn", "imports", say("knowledge.import"))));
            return;
        }
        add(new RiskFilters(page, shown));
        if (page.rows().isEmpty()) {
            add(States.empty(
                    say("knowledge.noneHere"),
                    say("knowledge.noneHere.what"),
                    link("btn", shown.withoutFilter().href(), say("knowledge.all"))));
            return;
        }
        var rows = page.rows().stream().limit(shown.shown()).toList();
        add(new RiskTable(rows, domains));
        if (rows.size() < page.rows().size()) {
            add(link(
                    "btn more",
                    shown.withMore().href(),
                    say("knowledge.more", page.rows().size() - rows.size())));
        }
    }

    @Override
    public String getPageTitle() {
        return say("shell.title", say("nav.knowledge"));
    }

    private Component head(RiskPage page, KnowledgeAddress shown) {
        var count = p("soft", say("knowledge.count", page.rows().size(), page.all(), page.domains()));
        count.getElement().setAttribute("role", "status");
        return Markup.tag(
                "header",
                "head",
                div("grow", Markup.h1(say("nav.knowledge")), p("soft", say("knowledge.explained")), count),
                page.rows().isEmpty()
                        ? null
                        : div(
                                "row",
                                RiskDownload.of(export, shown.filter(), ExportFormat.CSV),
                                RiskDownload.of(export, shown.filter(), ExportFormat.XLSX)));
    }
}
