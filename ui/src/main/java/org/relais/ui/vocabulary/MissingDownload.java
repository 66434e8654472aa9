package org.relais.ui.vocabulary;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.relais.questions.MissingPage;
import org.relais.questions.MissingTable;
import org.relais.ui.component.Icon;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Words;

/** Takes along what is missing, as it is shown. */
final class MissingDownload {

    private MissingDownload() {}

    static Anchor of(MissingPage page) {
        var header = Stream.of("group", "question", "asked", "last", "languages")
                .map(column -> say("missing." + column))
                .toList();
        var locale = Words.locale();
        var handler = DownloadHandler.fromInputStream(event -> {
            var file = MissingTable.csv(page, header, locale);
            return new DownloadResponse(
                    new ByteArrayInputStream(file),
                    "relais-%s.csv".formatted(LocalDate.now()),
                    "text/csv;charset=UTF-8",
                    file.length);
        });
        var anchor = new Anchor(handler, AttachmentType.DOWNLOAD, "");
        anchor.addClassNames("btn", "sm");
        anchor.add(new Icon("download"), Markup.text("CSV"));
        return anchor;
    }
}
