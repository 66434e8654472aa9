package org.relais.ui.domains;

import static org.relais.ui.component.Markup.item;
import static org.relais.ui.component.Markup.p;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import org.relais.domains.DomainPage;
import org.relais.domains.DomainPage.Expert;
import org.relais.ui.component.Address;
import org.relais.ui.component.Initials;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Markup;

/** People of whom a level is known in a domain. */
final class ExpertsPanel extends Section {

    ExpertsPanel(DomainPage page) {
        addClassNames("card", "panel");
        add(Markup.tag(
                "header",
                "spread",
                Markup.h2(say("domain.experts")),
                span("small soft", say("domain.shownOf", page.experts().size(), page.allExperts()))));
        add(
                page.experts().isEmpty()
                        ? p("soft small", say("domain.noExpert"))
                        : Markup.list(
                                "lst",
                                page.experts().stream()
                                        .map(ExpertsPanel::expert)
                                        .toList()),
                Markup.link(
                        "small",
                        Address.of("experts").with("domain", page.notation()).href(),
                        say("domain.rank")));
    }

    private static ListItem expert(Expert expert) {
        return item(
                "",
                Initials.of(expert.person().title(), ""),
                span(
                        "",
                        Markup.tag("b", "", ItemLink.to(expert.person())),
                        Markup.tag("br", ""),
                        span("soft", expert.profession() == null ? "" : expert.profession())),
                span(
                        "end",
                        expert.level() == null
                                ? span("badge unk", say("domain.levelUnknown"))
                                : Markup.bold(say("level." + expert.level())),
                        Markup.tag("br", ""),
                        span("muted", say("basis." + expert.basis()))));
    }
}
