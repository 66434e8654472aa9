package org.relais.ui.knowledge;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Locale;
import org.relais.exports.ExportFormat;
import org.relais.knowledge.RiskExport;
import org.relais.knowledge.RiskFilter;
import org.relais.ui.component.Icon;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Words;
import org.relais.ui.shell.CurrentViewer;

/** Takes along what the filter keeps. */
final class RiskDownload {

    private RiskDownload() {}

    static Anchor of(RiskExport export, RiskFilter filter, ExportFormat format) {
        var locale = Words.locale();
        var handler = DownloadHandler.fromInputStream(event -> {
            var file = export.file(CurrentViewer.get(), filter, format, locale);
            return new DownloadResponse(
                    new ByteArrayInputStream(file), format.fileName(LocalDate.now()), format.mediaType(), file.length);
        });
        var name = format.code().toUpperCase(Locale.ROOT);
        var anchor = new Anchor(handler, AttachmentType.DOWNLOAD, "");
        anchor.addClassNames("btn", "sm");
        anchor.setAriaLabel(say("knowledge.download", name));
        anchor.add(new Icon("download"), Markup.text(name));
        return anchor;
    }
}
