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
import org.relais.search.SearchResult;
import org.relais.ui.component.Icon;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Words;
import org.relais.ui.shell.CurrentViewer;

/** Takes the results along: all of them, as the filters stand, in the formats that can hold them. */
final class ExportMenu extends Div {

    ExportMenu(ResultExport export, SearchQuery query, SearchResult result) {
        addClassName("export");
        var total = result.total();
        var label =
                total > ResultExport.MOST ? say("search.export.first", ResultExport.MOST) : say("search.export", total);
        var formats = Markup.tag("ul", "card");
        for (var format : ExportFormat.values()) {
            var held = held(format, query, result);
            if (held > 0) {
                formats.add(Markup.item("", download(export, query, format, held)));
            }
        }
        add(Markup.tag("details", "", Markup.tag("summary", "btn", new Icon("download"), Markup.text(label)), formats));
    }

    /** How many of the results such a file can hold. */
    private static long held(ExportFormat format, SearchQuery query, SearchResult result) {
        return format.types(query.types()).stream()
                .mapToLong(type -> result.counts().getOrDefault(type, 0L))
                .sum();
    }

    private static Component download(ResultExport export, SearchQuery query, ExportFormat format, long held) {
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
                Markup.span("small soft", say("search.export." + format.code() + ".what", held)));
        return anchor;
    }
}
