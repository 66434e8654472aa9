package org.relais.ui.documents;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.InputStreamDownloadHandler;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.relais.documents.DocumentPage;
import org.relais.documents.DocumentQuery;
import org.relais.ui.component.Icon;
import org.relais.ui.component.Markup;
import org.relais.ui.shell.CurrentViewer;

/**
 * The file as it was imported, to keep. A PDF can be looked at in place too, and nothing else can: a page or a
 * drawing from outside would run in the reader's session.
 */
final class OriginalFile extends Div {

    private static final String PDF = "application/pdf";

    private final transient DocumentQuery query;

    OriginalFile(DocumentQuery query, DocumentPage page) {
        this.query = query;
        addClassName("row");
        if (isPdf(page.mediaType())) {
            add(look(page));
        }
        add(download(page));
    }

    private Component download(DocumentPage page) {
        var type = Objects.requireNonNullElse(page.mediaType(), "application/octet-stream");
        var anchor = new Anchor(handler(page, type), AttachmentType.DOWNLOAD, "");
        anchor.addClassName("btn");
        anchor.add(new Icon("download"), Markup.text(say("documents.original")));
        return anchor;
    }

    private Component look(DocumentPage page) {
        var anchor = new Anchor(handler(page, PDF).inline(), AttachmentType.INLINE, "");
        anchor.addClassName("btn");
        anchor.setTarget("_blank");
        anchor.getElement().setAttribute("rel", "noopener");
        anchor.add(new Icon("external"), Markup.text(say("documents.look")));
        return anchor;
    }

    private InputStreamDownloadHandler handler(DocumentPage page, String type) {
        var name = Objects.requireNonNullElse(page.fileName(), page.key());
        var id = page.id();
        return DownloadHandler.fromInputStream(event -> {
            var file = query.original(CurrentViewer.get(), id);
            return new DownloadResponse(Files.newInputStream(file), bare(name), type, Files.size(file));
        });
    }

    /** By what the importer found in the file, which is not what its name says. */
    static boolean isPdf(@Nullable String mediaType) {
        return mediaType != null
                && mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals(PDF);
    }

    private static String bare(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
