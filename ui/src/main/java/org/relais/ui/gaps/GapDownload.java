package org.relais.ui.gaps;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import org.relais.exports.ExportFormat;
import org.relais.gaps.GapExport;
import org.relais.ui.component.Icon;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Words;
import org.relais.ui.shell.CurrentViewer;

/** Takes along what the page shows. */
final class GapDownload {

    private GapDownload() {}

    static Anchor of(GapExport export, GapsAddress shown, ExportFormat format) {
        var locale = Words.locale();
        var handler = DownloadHandler.fromInputStream(event -> {
            var file = export.file(
                    CurrentViewer.get(), shown.route(), shown.day(), shown.since(), shown.filter(), format, locale);
            return new DownloadResponse(
                    new ByteArrayInputStream(file), format.fileName(shown.day()), format.mediaType(), file.length);
        });
        var name = format.code().toUpperCase(Locale.ROOT);
        var anchor = new Anchor(handler, AttachmentType.DOWNLOAD, "");
        anchor.addClassNames("btn", "sm");
        anchor.setAriaLabel(say("gaps.download", name));
        anchor.add(new Icon("download"), Markup.text(name));
        return anchor;
    }
}
