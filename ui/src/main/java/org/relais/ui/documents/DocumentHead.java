package org.relais.ui.documents;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Markup.link;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Header;
import org.jspecify.annotations.Nullable;
import org.relais.documents.DocumentPage;
import org.relais.kernel.Sensitivity;
import org.relais.ui.component.Badges;
import org.relais.ui.component.Dates;
import org.relais.ui.component.Markup;

/** What a document is called and what it is. */
final class DocumentHead extends Header {

    /** @param original its file, where that was kept */
    DocumentHead(DocumentPage page, @Nullable Component original) {
        addClassName("head");
        var heading = Markup.h1(page.title());
        heading.getElement().setAttribute("dir", "auto");
        if (page.language() != null) {
            heading.getElement().setAttribute("lang", page.language());
        }
        add(div("grow", Markup.p("crumb", link("", "documents", say("nav.documents"))), heading, meta(page)));
        if (original != null) {
            add(original);
        }
    }

    private static Component meta(DocumentPage page) {
        return div(
                "meta",
                page.kind() == null ? null : span("kind", say("kind." + page.kind())),
                page.state() == null ? null : Badges.documentState(page.state()),
                page.language() == null ? null : Badges.language(page.language()),
                page.sensitivity() == Sensitivity.INTERNAL ? null : Badges.sensitivity(page.sensitivity()),
                page.fictional() ? Badges.fictional() : null,
                page.date() == null ? null : span("", Dates.day(page.date())),
                page.reviewBy() == null ? null : span("", say("documents.reviewBy", Dates.day(page.reviewBy()))));
    }
}
