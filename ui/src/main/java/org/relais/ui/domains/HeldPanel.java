package org.relais.ui.domains;

import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.relais.kernel.ItemRef;
import org.relais.ui.component.Address;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Markup;

/** The first items of one kind that hang on a domain, with their count and the way to all of them. */
final class HeldPanel extends Section {

    HeldPanel(String title, List<ItemRef> items, long all, String nothing, Address more, String moreText) {
        addClassNames("card", "panel");
        add(Markup.tag(
                "header", "spread", Markup.h2(title), span("small soft", say("domain.shownOf", items.size(), all))));
        add(
                items.isEmpty()
                        ? Markup.p("soft small", nothing)
                        : Markup.list(
                                "lst",
                                items.stream()
                                        .map(held -> Markup.item(
                                                "",
                                                Markup.tag("span", "", ItemLink.to(held))
                                                        .attribute("dir", "auto")))
                                        .toList()),
                Markup.link("small", more.href(), moreText));
    }
}
