package org.relais.sources.events;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.relais.graph.Link;
import org.relais.graph.Ref;
import org.relais.graph.Row;
import org.relais.graph.Statement;
import org.relais.kernel.Folded;
import org.relais.schema.NodeType;
import org.relais.schema.Schema;
import org.relais.sources.table.Column;
import org.relais.sources.table.Format;
import org.relais.sources.table.Formats;
import org.relais.sources.table.Line;
import org.relais.sources.table.SheetKind;

/** What a row of a sheet of events says. */
final class EventsMapping {

    private static final Map<String, Format> SPECIAL = Map.of(
            "kind",
            Formats.words(Map.of(
                    "incident", List.of(),
                    "law", List.of("loi"),
                    "closure", List.of("fermeture"),
                    "other", List.of("autre"))));

    private EventsMapping() {}

    static SheetKind kind(Schema schema) {
        var event = schema.node("Event");
        var columns = Stream.of(
                        Stream.of(
                                Column.required("stage", Formats.KEY, "étape", "stage")
                                        .like("s-exemple"),
                                Column.optional("key", Formats.KEY, "clé", "key")
                                        .like("e-exemple")),
                        Column.of(event, SPECIAL))
                .flatMap(part -> part);
        return SheetKind.of("events", 60, columns, line -> row(event, line));
    }

    private static Row row(NodeType event, Line line) {
        return line.says(new Statement.OfNode(
                new Ref("Event", line.optional("key").orElseGet(() -> key(line))),
                line.stated(event.properties().keySet()),
                List.of(Link.to("AT", new Ref("Stage", line.text("stage"))))));
    }

    /** The same words of the same day at the same stage are the same event. */
    private static String key(Line line) {
        var words = Folded.of(line.text("text")).value().getBytes(StandardCharsets.UTF_8);
        return line.key("stage", "date") + "/" + UUID.nameUUIDFromBytes(words);
    }
}
