package org.relais.ui.domains;

import static org.relais.ui.component.Markup.item;
import static org.relais.ui.component.Markup.p;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import org.relais.domains.DomainPage;
import org.relais.domains.DomainPage.Gap;
import org.relais.ui.component.Icon;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Markup;

/** Where a domain is asked for: missions that require it, and open needs. */
final class GapsPanel extends Section {

    GapsPanel(DomainPage page) {
        addClassNames("card", "panel");
        add(Markup.tag(
                "header",
                "spread",
                Markup.h2(say("domain.wanted")),
                span("small soft", say("number", page.gaps().size()))));
        add(
                page.gaps().isEmpty()
                        ? p("soft small", say("domain.notWanted"))
                        : Markup.list(
                                "lst", page.gaps().stream().map(GapsPanel::gap).toList()));
    }

    private static ListItem gap(Gap gap) {
        var need = gap.item().type().equals("need");
        var mission = gap.mission();
        return item(
                "",
                new Icon(need ? "person" : "flag"),
                span(
                        "",
                        Markup.tag("b", "", ItemLink.to(gap.item())),
                        mission == null ? null : Markup.tag("br", ""),
                        mission == null ? null : span("soft", ItemLink.to(mission))),
                span(
                        "end",
                        span(need ? "badge acc" : "badge plain", say(need ? "domain.openNeed" : "domain.required"))));
    }
}
