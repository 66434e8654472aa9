package org.relais.ui.shortlists;

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
import org.relais.exports.ShortlistExport;
import org.relais.ui.component.Icon;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Words;
import org.relais.ui.shell.CurrentViewer;

/** Takes the list along as a table. */
final class ShortlistFiles extends Div {

    ShortlistFiles(ShortlistExport export, String need) {
        addClassName("export");
        var formats = Markup.tag("ul", "card");
        for (var format : ExportFormat.values()) {
            if (format.isTable()) {
                formats.add(Markup.item("", download(export, need, format)));
            }
        }
        add(Markup.tag(
                "details",
                "",
                Markup.tag("summary", "btn", new Icon("download"), Markup.text(say("shortlist.export"))),
                formats));
    }

    private static Component download(ShortlistExport export, String need, ExportFormat format) {
        var locale = Words.locale();
        var handler = DownloadHandler.fromInputStream(event -> {
            // In memory first: what fails half-way is then an error, not a file that looks whole.
            var file = new ByteArrayOutputStream();
            export.write(CurrentViewer.get(), need, format, locale, file);
            return new DownloadResponse(
                    new ByteArrayInputStream(file.toByteArray()),
                    format.fileName(LocalDate.now()),
                    format.mediaType(),
                    file.size());
        });
        var anchor = new Anchor(handler, AttachmentType.DOWNLOAD, "");
        anchor.add(Markup.bold(say("search.export." + format.code())));
        return anchor;
    }
}
