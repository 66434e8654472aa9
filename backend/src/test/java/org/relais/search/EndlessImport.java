package org.relais.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.relais.TestApplication;
import org.relais.graph.GraphWriter;
import org.relais.graph.Link;
import org.relais.graph.Provenance;
import org.relais.graph.Ref;
import org.relais.graph.RevisionFeed;
import org.relais.graph.Row;
import org.relais.graph.Statement;
import org.relais.testing.Stated;
import org.springframework.boot.SpringApplication;

/**
 * The product, importing batch after batch until somebody ends it, and saying where it is. A batch writes
 * the documents of one shelf anew: other words, other passages, and in turns open and restricted.
 */
final class EndlessImport {

    static final String LINE = "batch ";
    static final String DONE = " done";
    static final int DOCUMENTS = 30;

    private static final int SHELVES = 5;

    private EndlessImport() {}

    public static void main(String[] arguments) {
        var context = SpringApplication.run(TestApplication.class, arguments);
        var writer = context.getBean(GraphWriter.class);
        var feed = context.getBean(RevisionFeed.class);
        while (true) {
            var batch = feed.state().revision() + 1;
            var source = new Provenance("run-" + batch, "endless.csv", LocalDate.of(2026, 11, 1));
            say(batch, " begun");
            writer.write(rows(batch), source, statements -> say(batch, " writing"));
            say(batch, DONE);
        }
    }

    private static void say(long batch, String what) {
        System.out.println(LINE + batch + what);
    }

    private static List<Row> rows(long batch) {
        var shelf = "shelf" + batch % SHELVES;
        var author = new Ref("Person", shelf);
        var rows = new ArrayList<Row>();
        rows.add(Row.of(shelf, Stated.node("Person", shelf, Map.of("name", "Lot " + batch))));
        for (var number = 0; number < DOCUMENTS; number++) {
            var document = new Ref("Document", shelf + "/" + number);
            var passage = document.key() + "#" + batch;
            rows.add(Row.of(passage, Stated.node("Passage", passage, Map.of("order", 1L, "text", "Lot " + batch))));
            rows.add(Row.of(document.key(), document(document, batch, passage)));
            rows.add(Row.of(document.key(), Stated.edge("AUTHORED", author, document, Map.of("role", "lead"))));
        }
        return rows;
    }

    private static Statement document(Ref document, long batch, String passage) {
        return new Statement.OfNode(
                document,
                Map.of("title", "Lot " + batch, "language", "fr", "sensitivity", 2 + batch % 2),
                List.of(Link.to("HAS_PASSAGE", new Ref("Passage", passage))));
    }
}
