package org.relais.ui.documents;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Markup.link;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import java.nio.file.Files;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.relais.documents.DocumentPage;
import org.relais.documents.DocumentQuery;
import org.relais.kernel.Sensitivity;
import org.relais.schema.Vocabulary;
import org.relais.ui.component.Address;
import org.relais.ui.component.Badges;
import org.relais.ui.component.Dates;
import org.relais.ui.component.DomainNames;
import org.relais.ui.component.Icon;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Words;
import org.relais.ui.shell.CurrentViewer;

/** A document, opened where it answers. */
@Route("document/:id")
@PermitAll
class DocumentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int BEFORE = 2;

    private final transient DocumentQuery query;
    private final transient DomainNames domains;
    private String title = "";

    DocumentView(DocumentQuery query, Vocabulary vocabulary) {
        this.query = query;
        this.domains = new DomainNames(vocabulary);
        addClassName("doc");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var viewer = CurrentViewer.get();
        var id = event.getRouteParameters().get("id").orElse("");
        var address = Address.of(event.getLocation());
        var page = query.page(viewer, id, Words.locale());
        title = page.title();
        var chosen = address.first("passage").orElse("");
        var from = chosen.isEmpty() ? address.number("from", 1) : Math.max(1, query.order(viewer, id, chosen) - BEFORE);
        var passages = query.passages(viewer, id, from, Reading.PASSAGES);
        removeAll();
        add(
                head(page),
                new Outline(page, address, chosen),
                new Reading(page, passages, address, from, chosen),
                new DocumentSide(page, domains));
    }

    @Override
    public String getPageTitle() {
        return say("shell.title", title);
    }

    private Component head(DocumentPage page) {
        var heading = Markup.h1(page.title());
        heading.getElement().setAttribute("dir", "auto");
        return Markup.tag(
                "header",
                "head",
                div("grow", Markup.p("crumb", link("", "documents", say("nav.documents"))), heading, meta(page)),
                page.original() ? download(page) : null);
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

    private Component download(DocumentPage page) {
        var name = Objects.requireNonNullElse(page.fileName(), page.key());
        var id = page.id();
        var handler = DownloadHandler.fromInputStream(event -> {
            var file = query.original(CurrentViewer.get(), id);
            return new DownloadResponse(
                    Files.newInputStream(file), bare(name), mediaType(page.mediaType()), Files.size(file));
        });
        var anchor = new Anchor(handler, AttachmentType.DOWNLOAD, "");
        anchor.addClassName("btn");
        anchor.add(new Icon("download"), Markup.text(say("documents.original")));
        return anchor;
    }

    private static String bare(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private static String mediaType(@Nullable String type) {
        return type == null ? "application/octet-stream" : type;
    }
}
