package org.relais.sources.events;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.graph.Link;
import org.relais.graph.Ref;
import org.relais.graph.Row;
import org.relais.ingest.Finding;
import org.relais.ingest.Reading;
import org.relais.kernel.Folded;
import org.relais.kernel.Message;
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
                    "other", List.of("autre"))),
            "latitude",
            Formats.LATITUDE,
            "longitude",
            Formats.LONGITUDE);

    private static final int RANK = 60;

    private EventsMapping() {}

    static SheetKind kind(Schema schema) {
        var event = schema.node("Event");
        var columns = Stream.of(
                        Stream.of(
                                Column.optional("stage", Formats.KEY, "étape", "stage")
                                        .like("s-exemple"),
                                Column.optional("key", Formats.KEY, "clé", "key")
                                        .like("e-exemple")),
                        Column.of(event, SPECIAL))
                .flatMap(part -> part);
        return new SheetKind(
                "events",
                RANK,
                columns.toList(),
                List.of(Set.of("date"), Set.of("text"), Set.of("stage", "latitude")),
                lines -> reading(event, lines));
    }

    private static Reading reading(NodeType event, List<Line> lines) {
        var placed = lines.stream().collect(Collectors.partitioningBy(EventsMapping::isSomewhere));
        var nowhere = placed.getOrDefault(false, List.of()).stream()
                .map(line -> new Finding(line.at(), Message.of("import.events.nowhere")))
                .toList();
        return new Reading(
                SheetKind.each(placed.getOrDefault(true, List.of()), line -> row(event, line))
                        .rows(),
                nowhere,
                List.of());
    }

    private static boolean isSomewhere(Line line) {
        var isAtPoint = Stream.of("latitude", "longitude")
                .allMatch(degrees -> line.optional(degrees).isPresent());
        return isAtPoint || line.optional("stage").isPresent();
    }

    private static Row row(NodeType event, Line line) {
        return line.says(line.node(
                new Ref("Event", line.optional("key").orElseGet(() -> key(line))),
                line.stated(event.properties().keySet()),
                line.optional("stage").map(stage -> Link.to("AT", new Ref("Stage", stage))).stream()
                        .toList(),
                "stage"));
    }

    /** The same words of the same day at the same stage or point are the same event. */
    private static String key(Line line) {
        var words = Folded.of(line.text("text")).value().getBytes(StandardCharsets.UTF_8);
        return (line.optional("stage").isPresent()
                        ? line.key("stage", "date")
                        : line.key("latitude", "longitude", "date"))
                + "/" + UUID.nameUUIDFromBytes(words);
    }
}
