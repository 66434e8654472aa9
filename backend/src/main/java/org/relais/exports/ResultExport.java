package org.relais.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.relais.kernel.RelaisException;
import org.relais.schema.Vocabulary;
import org.relais.search.ItemFinder;
import org.relais.search.SearchQuery;
import org.relais.search.SearchResult;
import org.relais.security.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes what a search finds into a file, page after page. */
@Component
public class ResultExport {

    /** As many hits as a search reaches, and a file holds. */
    public static final int MOST = 10_000;

    private static final int PAGE = 100;

    private final ItemFinder items;
    private final Vocabulary vocabulary;
    private final MessageSource messages;
    private final int most;

    @Autowired
    ResultExport(ItemFinder items, Vocabulary vocabulary, MessageSource messages) {
        this(items, vocabulary, messages, MOST);
    }

    ResultExport(ItemFinder items, Vocabulary vocabulary, MessageSource messages, int most) {
        this.items = items;
        this.vocabulary = vocabulary;
        this.messages = messages;
        this.most = most;
    }

    /**
     * Writes the hits of a query in their order, from the first, whatever page it asks for, and each version
     * of a document as a hit of its own.
     *
     * @throws RelaisException.Invalid when the format can hold nothing of what is asked for
     */
    public void write(Viewer viewer, SearchQuery query, ExportFormat format, Locale locale, OutputStream out)
            throws IOException {
        var types = format.types(query.types());
        if (types.isEmpty()) {
            throw RelaisException.invalid("error.nothingToCite", format.code());
        }
        var texts = new ExportTexts(messages, vocabulary, locale);
        try (var writer = format.writer(out, texts)) {
            write(viewer, query.only(types).unfolded(), writer, texts);
        }
    }

    private void write(Viewer viewer, SearchQuery query, HitWriter writer, ExportTexts texts) throws IOException {
        // The index may move between two pages, and what sinks from one to the next is met twice.
        var written = new HashSet<String>();
        var total = 0L;
        for (var from = 0; from < most; from += PAGE) {
            var page = items.find(viewer, query.at(from, Math.min(PAGE, most - from)));
            total = page.total();
            write(page, writer, written);
            if (page.hits().size() < PAGE) {
                break;
            }
        }
        if (written.size() < total) {
            writer.remark(texts.of("export.cut", written.size(), total, most));
        }
    }

    private static void write(SearchResult page, HitWriter writer, Set<String> written) throws IOException {
        for (var hit : page.hits()) {
            if (written.add(hit.type().code() + "/" + hit.id())) {
                writer.write(hit);
            }
        }
    }
}
