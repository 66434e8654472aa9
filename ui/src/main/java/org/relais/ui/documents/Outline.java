package org.relais.ui.documents;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.html.Nav;
import org.relais.documents.DocumentPage;
import org.relais.ui.component.Address;
import org.relais.ui.component.Markup;

/** The headings or pages of a document; a long list is cut and says so. */
final class Outline extends Nav {

    private static final int MOST = 150;
    private static final int DEEPEST = 3;

    Outline(DocumentPage page, Address address, String chosen) {
        addClassName("outline");
        getElement().setAttribute("aria-label", say("documents.outline"));
        add(Markup.h3(say("documents.outline")));
        var around = page.outline().stream()
                .filter(entry -> entry.passage().equals(chosen))
                .mapToInt(DocumentPage.OutlineEntry::order)
                .findFirst()
                .orElse(1);
        page.outline().stream()
                .filter(entry -> entry.order() > around - MOST / 2)
                .limit(MOST)
                .forEach(entry -> add(entry(entry, address, entry.passage().equals(chosen))));
        if (page.outline().size() > MOST) {
            add(Markup.p(
                    "small soft",
                    say("documents.outline.cut", MOST, page.outline().size())));
        }
    }

    private static com.vaadin.flow.component.Component entry(
            DocumentPage.OutlineEntry entry, Address address, boolean current) {
        var text =
                entry.heading().isBlank() && entry.page() != null ? say("search.page", entry.page()) : entry.heading();
        var to = address.with("from", "").with("passage", entry.passage());
        var link = Markup.link("l" + Math.clamp(entry.level(), 1, DEEPEST), to.href(), text);
        link.getElement().setAttribute("dir", "auto");
        if (current) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
