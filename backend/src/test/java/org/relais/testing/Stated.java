package org.relais.testing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.relais.graph.Fate;
import org.relais.graph.GraphWriter;
import org.relais.graph.Link;
import org.relais.graph.Progress;
import org.relais.graph.Provenance;
import org.relais.graph.Ref;
import org.relais.graph.Row;
import org.relais.graph.Statement;

/** Statements for a test, each a row of its own; one that is refused is a mistake of the test. */
public final class Stated {

    public static final LocalDate ON = LocalDate.of(2026, 1, 15);

    private static final Provenance SOURCE = new Provenance("run-1", "test.csv", ON);

    private Stated() {}

    public static void write(GraphWriter writer, Statement... statements) {
        write(
                writer,
                Arrays.stream(statements)
                        .map(statement -> Row.of("test", statement))
                        .toList());
    }

    static void write(GraphWriter writer, List<Row> rows) {
        for (var fate : writer.write(rows, SOURCE, Progress.SILENT).fates()) {
            if (fate instanceof Fate.Refused refused) {
                throw new AssertionError("Refused: " + refused.reason().line());
            }
        }
    }

    public static Statement node(String type, String key, Map<String, ?> properties, Link... links) {
        return new Statement.OfNode(new Ref(type, key), Map.copyOf(properties), List.of(links));
    }

    public static Statement edge(String type, Ref from, Ref to, Map<String, ?> properties) {
        return new Statement.OfEdge(type, from.key() + "/" + to.key(), from, to, Map.copyOf(properties));
    }

    public static Link link(String edge, String type, String key) {
        return Link.to(edge, new Ref(type, key));
    }
}
