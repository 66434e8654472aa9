package org.relais.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import org.relais.kernel.RelaisException;
import org.relais.schema.Vocabulary;
import org.relais.security.Viewer;
import org.relais.shortlists.Shortlists;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes a need's shortlist into a table to take along, each person with what happened. */
@Component
public class ShortlistExport {

    private final Shortlists shortlists;
    private final Vocabulary vocabulary;
    private final MessageSource messages;

    ShortlistExport(Shortlists shortlists, Vocabulary vocabulary, MessageSource messages) {
        this.shortlists = shortlists;
        this.vocabulary = vocabulary;
        this.messages = messages;
    }

    /**
     * @throws RelaisException.NotFound when there is no such need for this viewer
     * @throws RelaisException.Invalid when the format is not one of tables
     */
    public void write(Viewer viewer, String need, ExportFormat format, Locale locale, OutputStream out)
            throws IOException {
        var shortlist = shortlists.of(viewer, need, locale);
        var texts = new ExportTexts(messages, vocabulary, locale);
        var columns = ShortlistColumn.values();
        var headers =
                Arrays.stream(columns).map(column -> texts.of(column.code())).toList();
        try (var table = format.table(out, texts.of("shortlist.sheet"), headers, locale)) {
            for (var entry : shortlist.entries()) {
                table.row(Arrays.stream(columns)
                        .map(column -> column.of(entry, texts))
                        .toList());
            }
        }
    }
}
