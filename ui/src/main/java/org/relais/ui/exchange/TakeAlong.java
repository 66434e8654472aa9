package org.relais.ui.exchange;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.relais.exports.ExportFormat;
import org.relais.security.Viewer;
import org.relais.ui.component.Icon;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Words;
import org.relais.ui.shell.CurrentViewer;

/** A menu of files to take along, each made when it is asked for, for who asks. */
public final class TakeAlong extends Div {

    private final UnorderedList files = Markup.list("card", List.<Component>of());

    public TakeAlong() {
        addClassNames("export", "takealong");
        add(Markup.tag(
                "details",
                "",
                Markup.tag("summary", "btn", new Icon("download"), Markup.text(say("exchange.take"))),
                files));
    }

    /** A table, as CSV and as XLSX; its name is {@code exchange.CODE} of the texts. */
    public TakeAlong table(String code, Table table) {
        var locale = Words.locale();
        var row = Markup.span("row");
        Stream.of(ExportFormat.values()).filter(ExportFormat::isTable).forEach(format -> {
            var name = format.code().toUpperCase(Locale.ROOT);
            var anchor = anchor(
                    format.fileName(LocalDate.now()).replaceFirst("^relais", "relais-" + code),
                    format.mediaType(),
                    viewer -> table.in(viewer, format, locale));
            anchor.addClassNames("btn", "sm");
            anchor.setAriaLabel(say("exchange.in", say("exchange." + code), name));
            anchor.setText(name);
            row.add(anchor);
        });
        files.add(Markup.item("", what(code), row));
        return this;
    }

    /** A file of one form alone. */
    public TakeAlong file(String code, String fileName, String mediaType, Content content) {
        var anchor = anchor(fileName, mediaType, content);
        anchor.addClassNames("btn", "sm");
        anchor.setText(say("exchange." + code + ".form"));
        files.add(Markup.item("", what(code), anchor));
        return this;
    }

    private static Component what(String code) {
        return Markup.span(
                "grow",
                Markup.bold(say("exchange." + code)),
                Markup.span("small soft", say("exchange." + code + ".what")));
    }

    private static Anchor anchor(String fileName, String mediaType, Content content) {
        var handler = DownloadHandler.fromInputStream(event -> {
            // In memory first: what fails half-way is then an error, not a file that looks whole.
            var file = content.of(CurrentViewer.get());
            return new DownloadResponse(new ByteArrayInputStream(file), fileName, mediaType, file.length);
        });
        return new Anchor(handler, AttachmentType.DOWNLOAD, "");
    }

    /** Makes a file. */
    @FunctionalInterface
    public interface Content {
        byte[] of(Viewer viewer);
    }

    /** Makes a table in a format and a language. */
    @FunctionalInterface
    public interface Table {
        byte[] in(Viewer viewer, ExportFormat format, Locale locale);
    }
}
