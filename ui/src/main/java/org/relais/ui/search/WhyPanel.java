package org.relais.ui.search;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import java.util.stream.Collectors;
import org.relais.search.Hit;
import org.relais.ui.component.Buttons;
import org.relais.ui.component.DomainNames;
import org.relais.ui.component.Icon;
import org.relais.ui.component.Markup;

/** Why an item is among the results: which words or concepts matched, and where. */
final class WhyPanel extends Section {

    private final NativeButton toggle;

    WhyPanel(Hit hit, DomainNames domains) {
        addClassName("why");
        setVisible(false);
        var places = hit.reasons().stream().map(Hit.Reason::where).distinct().toList();
        var list = Markup.tag("ul", "");
        for (var where : places) {
            var what = hit.reasons().stream()
                    .filter(reason -> reason.where().equals(where))
                    .map(reason -> where.equals("domain") ? domains.name(reason.what()) : reason.what())
                    .distinct()
                    .collect(Collectors.joining(", "));
            list.add(Markup.item("", Markup.bold(what), Markup.text(" " + say("search.why." + where))));
        }
        add(Markup.h3(say("search.why.heading")));
        add(places.isEmpty() ? Markup.p("", say("search.why.none")) : list);
        toggle = Buttons.button("ghost sm tog", say("search.why"), this::flip);
        toggle.add(new Icon("chevron-down", 14));
        toggle.getElement().setAttribute("aria-expanded", "false");
    }

    NativeButton toggle() {
        return toggle;
    }

    private void flip() {
        setVisible(!isVisible());
        toggle.getElement().setAttribute("aria-expanded", "" + isVisible());
    }
}
