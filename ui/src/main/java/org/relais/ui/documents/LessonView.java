package org.relais.ui.documents;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Markup.link;
import static org.relais.ui.component.Markup.p;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.relais.documents.DocumentQuery;
import org.relais.documents.LessonPage;
import org.relais.kernel.Sensitivity;
import org.relais.schema.Vocabulary;
import org.relais.search.ItemType;
import org.relais.search.SimilarItems;
import org.relais.ui.component.Address;
import org.relais.ui.component.Badges;
import org.relais.ui.component.Dates;
import org.relais.ui.component.DomainNames;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Markup;
import org.relais.ui.component.SimilarList;
import org.relais.ui.component.Words;
import org.relais.ui.shell.CurrentViewer;

/** A lesson that stands alone. */
@Route("lesson/:id")
@PermitAll
class LessonView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient DocumentQuery query;
    private final transient SimilarItems similar;
    private final transient DomainNames domains;
    private String title = "";

    LessonView(DocumentQuery query, SimilarItems similar, Vocabulary vocabulary) {
        this.query = query;
        this.similar = similar;
        this.domains = new DomainNames(vocabulary);
        addClassName("doc");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("id").orElse("");
        var viewer = CurrentViewer.get();
        var page = query.lesson(viewer, id, Words.locale());
        title = page.title();
        removeAll();
        add(
                head(page),
                text(page),
                new LessonSide(page, similar.of(viewer, ItemType.LESSON, id, SimilarList.MOST), domains));
    }

    @Override
    public String getPageTitle() {
        return say("shell.title", title);
    }

    private static Component head(LessonPage page) {
        var heading = Markup.h1(page.title());
        heading.getElement().setAttribute("dir", "auto");
        return Markup.tag(
                "header",
                "head",
                div(
                        "grow",
                        p(
                                "crumb",
                                link(
                                        "",
                                        Address.of("search")
                                                .with("tab", "documents")
                                                .href(),
                                        say("documents.lessons"))),
                        heading,
                        meta(page)));
    }

    private static Component meta(LessonPage page) {
        return div(
                "meta",
                page.kind() == null ? null : span("kind", say("kind." + page.kind())),
                page.maturity() == null ? null : span("badge plain", say("documents.maturity." + page.maturity())),
                Badges.freshness(page.freshness()),
                page.language() == null ? null : Badges.language(page.language()),
                page.sensitivity() == Sensitivity.INTERNAL ? null : Badges.sensitivity(page.sensitivity()),
                page.fictional() ? Badges.fictional() : null,
                page.date() == null ? null : span("", Dates.day(page.date())));
    }

    private static Component text(LessonPage page) {
        var prose = div("prose");
        prose.getElement().setAttribute("dir", "auto");
        if (page.language() != null) {
            prose.getElement().setAttribute("lang", page.language());
        }
        var verbatim = page.verbatim();
        if (verbatim != null) {
            prose.add(Markup.tag("blockquote", "", verbatim));
        }
        prose.add(p("", page.text()));
        part(prose, "documents.context", page.context());
        part(prose, "documents.doDifferently", page.doDifferently());
        var document = page.document();
        if (document != null) {
            var address = Address.of(ItemLink.address("document", document.id()))
                    .with("passage", page.passage() == null ? "" : page.passage());
            prose.add(p(
                    "small soft",
                    Markup.text(say("documents.from") + " "),
                    link("", address.href(), document.title()),
                    Markup.text(page.place() == null ? "" : say("list.comma") + page.place())));
        }
        return Markup.tag("article", "card sheetcard lesson", prose);
    }

    private static void part(Div prose, String heading, @Nullable String text) {
        if (text != null) {
            prose.add(Markup.h3(say(heading)), p("", text));
        }
    }
}
