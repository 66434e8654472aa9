package org.relais.partners;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.relais.graph.Columns;
import org.relais.kernel.ItemRef;
import org.relais.partners.PartnerReach.Line;
import org.relais.partners.PartnerReach.Stop;
import org.relais.partners.PartnerReach.Work;
import org.relais.schema.Vocabulary;

/** Reads a route, its stages in order, and a partner's work there from one row. */
final class LineReading {

    private LineReading() {}

    static Line line(Record row) {
        var work = row.get("work").asList(value -> value).stream()
                .collect(Collectors.groupingBy(done -> done.get("stage").asString()));
        var stops = new ArrayList<Stop>();
        var ways = List.<Value>of();
        for (var stage : row.get("stages").values()) {
            var id = stage.get("id").asString();
            stops.add(stop(Columns.ref(stage), way(ways, id), work.getOrDefault(id, List.of())));
            ways = stage.get("ways").asList(way -> way);
        }
        return new Line(
                new ItemRef("route", row.get("id").asString(), row.get("name").asString()), List.copyOf(stops));
    }

    /** One open way is enough to get through. */
    private static @Nullable String way(List<Value> ways, String to) {
        var here =
                ways.stream().filter(way -> way.get("to").asString().equals(to)).toList();
        if (here.isEmpty()) {
            return null;
        }
        return here.stream().allMatch(way -> way.get("closed").asBoolean()) ? "closed" : "open";
    }

    private static Stop stop(ItemRef stage, @Nullable String way, List<Value> work) {
        var known = Vocabulary.TOP.stream()
                .flatMap(top ->
                        stateOf(work.stream()
                                        .filter(done -> top.equals(Columns.text(done.get("domain"))))
                                        .toList())
                                .stream()
                                .map(state -> new Work(top, state)))
                .toList();
        return new Stop(stage, way, stateOf(work).orElse(null), known);
    }

    /** What goes on says more than what is planned; empty where there is nothing. */
    private static Optional<String> stateOf(List<Value> work) {
        if (work.isEmpty()) {
            return Optional.empty();
        }
        var planned = work.stream().allMatch(done -> done.get("planned").asBoolean());
        return Optional.of(planned ? "planned" : "present");
    }
}
