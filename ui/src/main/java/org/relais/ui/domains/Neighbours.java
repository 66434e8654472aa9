package org.relais.ui.domains;

import static org.relais.ui.component.Markup.p;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.ItemRef;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Markup;

/** The domains around a domain. */
final class Neighbours {

    private Neighbours() {}

    /** The way down to the domain, the top domain first. */
    static Component crumb(List<ItemRef> broader) {
        var crumb = p("crumb", say("domain.crumb"));
        broader.forEach(one -> crumb.add(Markup.text(" / "), ItemLink.to(one)));
        return crumb;
    }

    /** Neighbours as chips under a heading; nothing where there is none. */
    static @Nullable Component chips(String heading, List<ItemRef> domains) {
        if (domains.isEmpty()) {
            return null;
        }
        var chips = Markup.div("chips");
        domains.forEach(
                domain -> chips.add(Markup.link("chip", ItemLink.address("domain", domain.id()), domain.title())));
        return Markup.div("around-domain", p("sect", heading), chips);
    }
}
