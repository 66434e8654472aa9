package org.relais.search;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads which routes, stages, missions and partners items concern; where one is such a thing itself, that too. */
@Component
class ConcernSource {

    private final Neo4jClient client;

    ConcernSource(Neo4jClient client) {
        this.client = client;
    }

    /** By the id of the item; items that concern nothing are missing. */
    @Transactional(readOnly = true)
    public Map<String, List<Concern>> of(ItemType type, Collection<String> ids) {
        return client
                .query(concerns(type))
                .bindAll(Map.of("ids", ids))
                .fetchAs(OfItem.class)
                .mappedBy((types, record) -> read(record))
                .all()
                .stream()
                .collect(groupingBy(OfItem::item, flatMapping(item -> item.concerns().stream(), toList())));
    }

    /** With the label written into it: no index serves for a label that is a parameter. */
    private static String concerns(ItemType type) {
        return """
            MATCH (n:%s) WHERE n.id IN $ids
            CALL (n) {
              RETURN n AS x, [] AS through, 0 AS order
              UNION ALL
              MATCH (n)-[e:ABOUT|ON_STAGE|FOR|AGREEMENT|SERVED_IN|HAS_STAGE|AT]->(x)
              RETURN x, [e.access] AS through, e.order AS order
              UNION ALL
              MATCH (n:Organisation)<-[:STANDS_UNDER]-{0,1}(m)<-[:AGREEMENT]-(x:Mission)
              RETURN x, [m.access] AS through, 0 AS order
              UNION ALL
              MATCH (n:Organisation)<-[:STANDS_UNDER]-{0,1}(m)-[:OPERATES]->(a:Activity)-[:AT]->(p:Place)<-[:AT]-(x:Stage)
              RETURN DISTINCT x, [m.access, a.access, p.access] AS through, 0 AS order
            }
            WITH n, x AS y, order, through WHERE x:Route OR x:Stage OR x:Mission OR x:Organisation
            MATCH (y)-[:STANDS_UNDER]->{0,1}(x) WHERE NOT EXISTS { (x)-[:STANDS_UNDER]->() }
            WITH n, x, y, order, [token IN through + y.access + x.access WHERE token IS NOT NULL] AS through
            RETURN n.id AS item, labels(x) AS labels, x.id AS id, y.id AS record, through,
              COLLECT { MATCH (r:Route)-[:HAS_STAGE]->(x) WHERE NOT n:Route
                RETURN DISTINCT [r.id, r.access] } AS routes
            ORDER BY order, id
            """.formatted(type.label());
    }

    /** What vanishes while it is read has no labels, and concerns nothing: the revision that took it away is still to come. */
    private static OfItem read(Record record) {
        return facet(record.get("labels")).map(facet -> read(record, facet)).orElseGet(() -> new OfItem("", List.of()));
    }

    private static OfItem read(Record record, Facet facet) {
        var through = record.get("through").asList(Value::asString);
        var concern = new Concern(
                facet, record.get("id").asString(), record.get("record").asString(), through);
        var routes = record.get("routes")
                .asList(route -> new Concern(
                        Facet.ROUTE,
                        route.get(0).asString(),
                        route.get(0).asString(),
                        Stream.concat(through.stream(), Stream.of(route.get(1).asString()))
                                .toList()));
        return new OfItem(
                record.get("item").asString(),
                Stream.concat(Stream.of(concern), routes.stream()).toList());
    }

    private static Optional<Facet> facet(Value labels) {
        return labels.asList(Value::asString).stream()
                .flatMap(label -> ItemType.ofLabel(label).stream())
                .flatMap(type -> type.facet().stream())
                .findFirst();
    }

    private record OfItem(String item, List<Concern> concerns) {}
}
