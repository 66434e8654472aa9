package org.relais.ui.routes;

import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.stream.Stream;
import org.relais.schema.Vocabulary;
import org.relais.ui.component.Buttons;
import org.relais.ui.component.Mark;
import org.relais.ui.component.Markup;

/** What the marks of the line mean; a domain may be put out of sight. */
final class Legend extends Div {

    Legend() {
        addClassName("legend");
    }

    void show(RouteAddress address) {
        removeAll();
        var domains = Markup.div("lgs");
        domains.getElement().setAttribute("role", "group").setAttribute("aria-label", say("route.domains"));
        Vocabulary.TOP.forEach(domain -> domains.add(domain(address, domain)));
        var states = span("states");
        Stream.of("present", "planned", "gap")
                .forEach(state -> states.add(
                        span("", new Mark("medical", 13).in(state), Markup.text(say("route.state." + state)))));
        states.add(span("", span("udot"), Markup.text(say("route.state.unknown"))));
        states.add(span("", span("ownk"), Markup.text(say("route.ours"))));
        add(domains, states);
    }

    private static Component domain(RouteAddress address, String domain) {
        var entry = Buttons.button("", "", () -> address.toggled(domain).open());
        entry.setClassName(domain);
        entry.add(new Mark(domain, 16), Markup.text(say("domain." + domain)));
        entry.setTitle(say("route.hide"));
        entry.getElement().setAttribute("aria-pressed", "" + !address.hides(domain));
        return entry;
    }
}
