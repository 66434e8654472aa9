package org.relais.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.relais.search.Hit.Fragment;

/** The words of an item that answer best, with what was asked for marked. */
final class Snippets {

    private static final int MOST_PARTS = 4;

    private final StoredFields fields;
    private final BestParts parts;
    private final TextMarks marks;

    Snippets(StoredFields fields, BestParts parts, TextMarks marks) {
        this.fields = fields;
        this.parts = parts;
        this.marks = marks;
    }

    /**
     * The parts of an item in which something is marked, the best first. Where it answers by its title alone,
     * or by what it is tagged with, its own text, or the part that it would begin with.
     */
    List<Hit.Passage> best(int item, Document row) throws IOException {
        var parts = bestParts(item, row);
        var answering = parts.stream().filter(Snippets::isMarked).toList();
        return answering.isEmpty()
                ? Stream.concat(ownText(row).stream(), parts.stream()).limit(1).toList()
                : answering;
    }

    private static boolean isMarked(Hit.Passage passage) {
        return passage.text().stream().anyMatch(Fragment::marked);
    }

    private List<Hit.Passage> bestParts(int item, Document row) throws IOException {
        var passages = new ArrayList<Hit.Passage>();
        for (var part : parts.best(item, MOST_PARTS)) {
            var found = fields.document(part);
            if (found.get("part").isEmpty()) {
                ownText(row).ifPresent(passages::add);
            } else {
                passages.add(passage(found));
            }
        }
        return passages;
    }

    private Hit.Passage passage(Document row) throws IOException {
        var page = row.get("page");
        return new Hit.Passage(
                row.get("part"),
                row.get("heading"),
                page == null ? null : Integer.valueOf(page),
                row.get("language"),
                marks.excerpt(row.get("language"), row.get("text")));
    }

    /** The text of the item itself: the first that holds a word asked for, else the first. */
    private Optional<Hit.Passage> ownText(Document row) throws IOException {
        Hit.Passage first = null;
        for (var stored : row.getValues("body")) {
            var tab = stored.indexOf('\t');
            var language = stored.substring(0, tab);
            var text = marks.excerpt(language, stored.substring(tab + 1));
            var passage = new Hit.Passage("", null, null, language.isEmpty() ? null : language, text);
            if (isMarked(passage)) {
                return Optional.of(passage);
            }
            first = first == null ? passage : first;
        }
        return Optional.ofNullable(first);
    }
}
