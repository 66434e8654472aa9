package org.relais.ui.imports;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import org.relais.ingest.Templates;
import org.relais.ui.component.Icon;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Words;

/** Workbooks to fill in, one for each kind of sheet. */
final class TemplateList extends Section {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    TemplateList(Templates templates) {
        addClassNames("card", "panel", "stack");
        add(Markup.h2(say("imports.templates")), Markup.p("small soft", say("imports.templates.explained")));
        var chips = Markup.div("chips");
        templates.names().forEach(name -> chips.add(download(templates, name)));
        add(chips);
    }

    private static Component download(Templates templates, String name) {
        var locale = Words.locale();
        var handler = DownloadHandler.fromInputStream(event -> {
            var workbook = templates.workbook(name, locale);
            return new DownloadResponse(new ByteArrayInputStream(workbook), name + ".xlsx", XLSX, workbook.length);
        });
        var anchor = new Anchor(handler, AttachmentType.DOWNLOAD, "");
        anchor.addClassName("chip");
        anchor.add(new Icon("download", 14), Markup.text(say("importer." + name)));
        return anchor;
    }
}
