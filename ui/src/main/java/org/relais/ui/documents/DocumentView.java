package org.relais.ui.documents;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.relais.documents.DocumentPage;
import org.relais.documents.DocumentQuery;
import org.relais.documents.TranslationQuery;
import org.relais.schema.Vocabulary;
import org.relais.search.ItemType;
import org.relais.search.PassageFinder;
import org.relais.search.PassagesFound;
import org.relais.search.SimilarItems;
import org.relais.security.Viewer;
import org.relais.ui.component.Address;
import org.relais.ui.component.DomainNames;
import org.relais.ui.component.Markup;
import org.relais.ui.component.SimilarList;
import org.relais.ui.component.Words;
import org.relais.ui.shell.CurrentViewer;

/** A document, opened where it answers, alone or beside its translation. */
@Route("document/:id")
@PermitAll
class DocumentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int BEFORE = 2;

    private final transient DocumentQuery query;
    private final transient TranslationQuery translations;
    private final transient PassageFinder finder;
    private final transient SimilarItems similar;
    private final transient DomainNames domains;
    private String title = "";

    DocumentView(
            DocumentQuery query,
            TranslationQuery translations,
            PassageFinder finder,
            SimilarItems similar,
            Vocabulary vocabulary) {
        this.similar = similar;
        this.query = query;
        this.translations = translations;
        this.finder = finder;
        this.domains = new DomainNames(vocabulary);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var viewer = CurrentViewer.get();
        var id = event.getRouteParameters().get("id").orElse("");
        var inside = new InsideAddress(Address.of(event.getLocation()));
        var page = query.page(viewer, id, Words.locale());
        title = page.title();
        var beside = inside.address().first("beside").orElse("");
        removeAll();
        setClassName("doc" + (beside.isEmpty() ? "" : " beside"));
        add(
                new DocumentHead(page, page.original() ? new OriginalFile(query, page) : null),
                new Standing(page),
                new Outline(page, inside.address(), inside.chosen()),
                reading(viewer, page, inside, beside),
                new DocumentSide(page, similar.of(viewer, ItemType.DOCUMENT, id, SimilarList.MOST), domains));
    }

    @Override
    public String getPageTitle() {
        return say("shell.title", title);
    }

    private Component reading(Viewer viewer, DocumentPage page, InsideAddress inside, String beside) {
        var found = finder.within(viewer, page.id(), inside.question(), inside.order(), 0, inside.shown());
        return Markup.div(
                "reading",
                new BesideSwitch(translations.of(viewer, page.id()), inside.address(), beside),
                new InsidePanel(inside, found, page.allPassages()),
                found.all().isEmpty() ? null : new MatchSteps(inside, found.all()),
                beside.isEmpty() ? alone(viewer, page, inside, found) : beside(viewer, page, inside, found, beside));
    }

    private Component alone(Viewer viewer, DocumentPage page, InsideAddress inside, PassagesFound found) {
        var from = from(viewer, page, inside);
        var passages = query.passages(viewer, page.id(), from, Reading.PASSAGES);
        return new Reading(page, passages, inside.address(), from, inside.chosen(), found.marks());
    }

    private Component beside(
            Viewer viewer, DocumentPage page, InsideAddress inside, PassagesFound found, String other) {
        var from = from(viewer, page, inside);
        var rows = translations.beside(viewer, page.id(), other, from, BesideReading.ROWS);
        return new BesideReading(page, rows, inside.address(), inside.chosen(), found.marks());
    }

    /** The first passage to show: a little before the one that someone was sent to. */
    private int from(Viewer viewer, DocumentPage page, InsideAddress inside) {
        return inside.chosen().isEmpty()
                ? inside.address().number("from", 1)
                : Math.max(1, query.order(viewer, page.id(), inside.chosen()) - BEFORE);
    }
}
