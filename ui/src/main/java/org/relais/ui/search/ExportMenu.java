package org.relais.ui.search;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import org.relais.exports.ExportFormat;
import org.relais.exports.ResultExport;
import org.relais.search.SearchQuery;
import org.relais.ui.component.Icon;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Words;
import org.relais.ui.shell.CurrentViewer;

/** Takes the results along: all of them, as the filters stand, in the formats that can hold them. */
final class ExportMenu extends Div {

    ExportMenu(ResultExport export, SearchQuery query, long total) {
        addClassName("export");
        var summary =
                Markup.tag("summary", "btn", new Icon("download"), Markup.span("word", say("search.export", total)));
        summary.attribute("aria-label", say("search.export", total));
        var formats = Markup.tag("ul", "card");
        for (var format : ExportFormat.values()) {
            if (!format.types(query.types()).isEmpty()) {
                formats.add(Markup.item("", download(export, query, format)));
            }
        }
        add(Markup.tag("details", "", summary, formats));
    }

    private static Component download(ResultExport export, SearchQuery query, ExportFormat format) {
        var locale = Words.locale();
        var handler = DownloadHandler.fromInputStream(event -> {
            // In memory first: what fails half-way is then an error, not a file that looks whole.
            var file = new ByteArrayOutputStream();
            export.write(CurrentViewer.get(), query, format, locale, file);
            return new DownloadResponse(
                    new ByteArrayInputStream(file.toByteArray()),
                    format.fileName(LocalDate.now()),
                    format.mediaType(),
                    file.size());
        });
        var anchor = new Anchor(handler, AttachmentType.DOWNLOAD, "");
        anchor.add(
                Markup.bold(say("search.export." + format.code())),
                Markup.span("small soft", say("search.export." + format.code() + ".what")));
        return anchor;
    }
}
