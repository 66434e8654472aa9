package org.relais.changes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.relais.graph.Fate;
import org.relais.graph.Statement;
import org.relais.graph.Written;
import org.relais.ingest.Reading;
import tools.jackson.databind.json.JsonMapper;

/** The lines of a delivery, from what was read and as they are kept. */
final class DeliveredLines {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** What is no change of an activity. */
    private static final Set<String> NOT_SAID = Set.of("reportedOn", "sensitivity");

    private DeliveredLines() {}

    /** Of the rows that were written, each activity once. */
    static Collection<DeliveredLine> of(Reading reading, Written written) {
        var lines = new LinkedHashMap<String, DeliveredLine>();
        for (var at = 0; at < reading.rows().size(); at++) {
            var row = reading.rows().get(at);
            if (row.row().subject() instanceof Statement.OfNode node
                    && node.node().type().equals("Activity")
                    && !(written.fates().get(at) instanceof Fate.Refused)) {
                lines.merge(node.node().key(), line(node, row.at().toString()), (first, next) -> first.again());
            }
        }
        return lines.values();
    }

    static String kept(DeliveredLine line) {
        return MAPPER.writeValueAsString(line);
    }

    static DeliveredLine read(String kept) {
        return MAPPER.readValue(kept, DeliveredLine.class);
    }

    private static DeliveredLine line(Statement.OfNode node, String at) {
        var said = new TreeMap<String, String>();
        node.properties().forEach((name, value) -> {
            if (value != null && !NOT_SAID.contains(name)) {
                said.put(name, text(value));
            }
        });
        said.values().removeIf(String::isEmpty);
        return new DeliveredLine(
                node.node().key(),
                at,
                1,
                others(node, "AT"),
                others(node, "IN").stream().sorted().toList(),
                reported(node.properties()),
                said);
    }

    private static @Nullable String reported(Map<String, @Nullable Object> properties) {
        return properties.get("reportedOn") == null ? null : Objects.toString(properties.get("reportedOn"));
    }

    private static List<String> others(Statement.OfNode node, String type) {
        var others = new ArrayList<String>();
        node.links().stream()
                .filter(link -> link.type().equals(type))
                .forEach(link -> others.add(link.other().key()));
        return others;
    }

    private static String text(Object value) {
        return value instanceof Collection<?> several
                ? several.stream().map(Object::toString).collect(Collectors.joining("; "))
                : value.toString();
    }
}
