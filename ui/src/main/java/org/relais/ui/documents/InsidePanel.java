package org.relais.ui.documents;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Markup.link;
import static org.relais.ui.component.Markup.p;
import static org.relais.ui.component.Markup.tag;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import java.util.Locale;
import org.relais.search.Hit.Passage;
import org.relais.search.PassagesFound;
import org.relais.search.PassagesFound.Order;
import org.relais.ui.component.Fragments;
import org.relais.ui.component.Markup;
import org.relais.ui.component.NotUnderstood;
import org.relais.ui.component.SearchField;
import org.relais.ui.component.Tag;

/** Search inside the document: a field, how many passages answer, and each of them as a way to it. */
final class InsidePanel extends Section {

    private final InsideAddress inside;

    InsidePanel(InsideAddress inside, PassagesFound found, long allPassages) {
        this.inside = inside;
        addClassNames("card", "inside");
        getElement().setAttribute("aria-label", say("documents.inside"));
        var field = new SearchField(
                "field", say("documents.inside"), text -> inside.asking(text).open());
        field.show(inside.question());
        add(field);
        if (!inside.question().isEmpty()) {
            add(bar(found, allPassages), new NotUnderstood(found.notes()));
            if (found.partial()) {
                add(p("small soft", say("documents.inside.partial")));
            }
            if (!found.passages().isEmpty()) {
                add(answers(found));
            }
        }
    }

    private Component bar(PassagesFound found, long allPassages) {
        var count = Markup.span("", say("documents.inside.found", found.total(), allPassages));
        count.getElement().setAttribute("role", "status");
        return div("bar", count, link("", inside.asking("").href(), say("documents.inside.clear")));
    }

    /** Open until one of them is chosen: then the text is what is to be read. */
    private Component answers(PassagesFound found) {
        var list = tag("ol", "");
        found.passages().forEach(passage -> list.add(Markup.item("", to(passage), quote(passage))));
        var details = tag("details", "", tag("summary", "", say("documents.inside.list")), order(), list);
        if (inside.chosen().isEmpty()) {
            details.attribute("open", "");
        }
        var left = found.total() - found.passages().size();
        if (left > 0) {
            details.add(link("btn", inside.withMore().href(), say("search.more", left)));
        }
        return details;
    }

    private Component order() {
        var orders = div("seg");
        for (var order : Order.values()) {
            var name = say("documents.inside.order." + order.name().toLowerCase(Locale.ROOT));
            var to = link("", inside.inOrder(order).href(), name);
            if (order == inside.order()) {
                to.getElement().setAttribute("aria-current", "true");
            }
            orders.add(to);
        }
        return orders;
    }

    private Component to(Passage passage) {
        var link = link("", inside.at(passage.part()).href(), place(passage));
        link.getElement().setAttribute("dir", "auto");
        if (passage.part().equals(inside.chosen())) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private static Tag quote(Passage passage) {
        var quote = Fragments.into(tag("blockquote", ""), passage.text());
        PassageText.inLanguage(quote, passage.language());
        return quote;
    }

    private static String place(Passage passage) {
        var page = passage.page() == null ? "" : say("search.page", passage.page());
        var heading = passage.heading() == null ? "" : passage.heading();
        if (page.isEmpty() || heading.isEmpty()) {
            return page.isEmpty() && heading.isEmpty() ? say("search.passage") : page + heading;
        }
        return page + say("list.comma") + heading;
    }
}
