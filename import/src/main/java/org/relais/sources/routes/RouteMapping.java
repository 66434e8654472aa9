package org.relais.sources.routes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.graph.Link;
import org.relais.graph.Ref;
import org.relais.graph.Row;
import org.relais.graph.Statement;
import org.relais.ingest.Reading;
import org.relais.routes.edit.DrawnWays;

/**
 * From stages as a source names them to the graph. A row's subject is its stage, with everything that all
 * rows say of it: so a second row about a stage repeats the first, and nothing that it adds is lost.
 */
final class RouteMapping {

    private final Map<String, Statement.OfNode> routes = new LinkedHashMap<>();
    private final Map<Ref, PlaceRecord> places = new LinkedHashMap<>();
    private final Map<String, Statement.OfNode> stages = new LinkedHashMap<>();

    private RouteMapping(List<StageRecord> records, Ways ways) {
        for (var record : records) {
            places.merge(record.place().ref(), record.place(), PlaceRecord::with);
            routes.merge(record.route(), route(record), RouteMapping::merged);
            stages.merge(record.stage(), stage(record, ways), RouteMapping::merged);
        }
    }

    /** One row for each record, in their order; refused are those that lead in a circle. */
    static Reading reading(List<StageRecord> records, DrawnWays drawn) {
        var circles = Circles.among(records, drawn);
        var kept = records.stream().filter(record -> !circles.refuses(record)).toList();
        var mapping = new RouteMapping(kept, circles.ways());
        var rows = kept.stream()
                .map(record -> new Reading.Understood(record.at(), mapping.row(record)))
                .toList();
        return new Reading(rows, circles.findings(), List.of());
    }

    private Row row(StageRecord record) {
        var stage = named(known(stages, record.stage()), record.place().name());
        return new Row(
                record.at().toString(),
                stage,
                stage.links().stream().flatMap(link -> context(link.other())).toList());
    }

    /** All routes and places of a stage, for its row speaks for the other rows of the same stage too. */
    private Stream<Statement.OfNode> context(Ref other) {
        return switch (other.type()) {
            case "Route" -> Stream.of(named(known(routes, other.key()), other.key()));
            case "Place" -> Stream.ofNullable(places.get(other)).map(PlaceRecord::statement);
            default -> Stream.empty();
        };
    }

    private static Statement.OfNode route(StageRecord record) {
        return new Statement.OfNode(new Ref("Route", record.route()), record.routeNames(), List.of());
    }

    private static Statement.OfNode stage(StageRecord record, Ways ways) {
        var inRoute = new HashMap<String, @Nullable Object>();
        inRoute.put("order", record.order());
        inRoute.put("from", record.from());
        inRoute.put("to", record.to());
        var links = new ArrayList<Link>();
        links.add(Link.from("HAS_STAGE", new Ref("Route", record.route()), inRoute));
        links.add(Link.to("AT", record.place().ref()));
        links.addAll(ways.to(record.stage()));
        return new Statement.OfNode(new Ref("Stage", record.stage()), record.properties(), links);
    }

    /** What was said first holds; what was said later adds to it. */
    private static Statement.OfNode merged(Statement.OfNode first, Statement.OfNode later) {
        var properties = new HashMap<String, @Nullable Object>(later.properties());
        first.properties().forEach((name, value) -> {
            if (value != null) {
                properties.put(name, value);
            }
        });
        var links = new LinkedHashSet<Link>();
        Stream.of(first, later).forEach(statement -> links.addAll(statement.links()));
        return new Statement.OfNode(first.node(), properties, List.copyOf(links));
    }

    /** A name is required: without one it goes by what it is known as. */
    private static Statement.OfNode named(Statement.OfNode statement, String otherwise) {
        var properties = new HashMap<String, @Nullable Object>(statement.properties());
        if (properties.get("nameFr") == null) {
            properties.put("nameFr", otherwise);
        }
        return new Statement.OfNode(statement.node(), properties, statement.links());
    }

    private static Statement.OfNode known(Map<String, Statement.OfNode> statements, String key) {
        var statement = statements.get(key);
        if (statement == null) {
            throw new IllegalStateException("%s was not read".formatted(key));
        }
        return statement;
    }
}
