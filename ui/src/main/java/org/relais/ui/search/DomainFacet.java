package org.relais.ui.search;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import org.relais.schema.Vocabulary;
import org.relais.ui.component.Buttons;
import org.relais.ui.component.DomainNames;
import org.relais.ui.component.Icon;
import org.relais.ui.component.Mark;
import org.relais.ui.component.Markup;

/** Narrows a search to domains; several may be chosen. */
final class DomainFacet extends Aside {

    DomainFacet(SearchAddress search, DomainNames domains) {
        addClassName("facets");
        getElement().setAttribute("aria-label", say("search.filters"));
        var chosen = search.address().all("domain");
        var title = Markup.tag("h3", "", Markup.text(say("search.domain")));
        if (!chosen.isEmpty()) {
            title.add(Markup.link("cl", search.address().with("domain", "").href(), say("search.clear")));
        }
        var list = Markup.tag("ul", "");
        Vocabulary.TOP.forEach(top -> list.add(Markup.item("", entry(search, domains, top))));
        chosen.stream()
                .filter(domain -> !Vocabulary.TOP.contains(domain))
                .forEach(domain -> list.add(Markup.item("", entry(search, domains, domain))));
        add(
                Buttons.button("only-narrow ghost", "close", say("search.close"), () -> removeClassName("open")),
                Markup.section("facet", title, list));
    }

    void open() {
        addClassName("open");
    }

    private static Anchor entry(SearchAddress search, DomainNames domains, String domain) {
        var on = search.has(domain);
        var top = domains.top(domain);
        var entry = Markup.link(
                "fc " + top,
                search.toggled("domain", domain).href(),
                Markup.span("check" + (on ? " on" : ""), on ? new Icon("check", 12) : null),
                new Mark(top, 14),
                Markup.span("", domains.name(domain)));
        entry.getElement().setAttribute("role", "checkbox").setAttribute("aria-checked", "" + on);
        return entry;
    }
}
