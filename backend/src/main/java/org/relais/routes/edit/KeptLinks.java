package org.relais.routes.edit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.relais.graph.Link;
import org.relais.graph.Ref;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * What stages are joined to beside what an editor worked on: other routes, and what the editor may not see. A stage's
 * links are written as one, so these are written again with them.
 */
@Component
class KeptLinks {

    private static final String LINKS = """
            MATCH (s:Stage)-[e]-(o) WHERE s.key IN $keys AND e.owner = 'Stage ' + s.key AND o.key IS NOT NULL
            RETURN s.key AS stage, type(e) AS type, startNode(e) = s AS outgoing, labels(o)[0] AS label, o.key AS other,
              properties(e) AS properties
            """;

    private final Neo4jClient client;

    KeptLinks(Neo4jClient client) {
        this.client = client;
    }

    /** By stage; of the draft itself, as it was before, nothing. */
    Map<String, List<Link>> beside(RouteDraft before, Set<String> stages) {
        var own = own(before);
        return client
                .query(LINKS)
                .bind(stages)
                .to("keys")
                .fetchAs(Owned.class)
                .mappedBy((types, record) -> owned(record))
                .all()
                .stream()
                .filter(owned -> !own.contains(owned.link().other()))
                .collect(Collectors.groupingBy(Owned::stage, Collectors.mapping(Owned::link, Collectors.toList())));
    }

    private static Set<Ref> own(RouteDraft before) {
        var stages = before.stages().stream().map(stage -> new Ref("Stage", stage.key()));
        var places = before.stages().stream()
                .flatMap(stage -> stage.places().stream())
                .flatMap(place -> Stream.ofNullable(place.key()))
                .map(key -> new Ref("Place", key));
        var own = Stream.concat(stages, places).collect(Collectors.toCollection(HashSet::new));
        own.add(new Ref("Route", before.key()));
        return own;
    }

    private static Owned owned(Record record) {
        var type = record.get("type").asString();
        var properties =
                new HashMap<String, @Nullable Object>(record.get("properties").asMap());
        properties.remove("owner");
        if (type.equals("HAS_STAGE")) {
            // Said as an import says it, an open end included: so what is kept is seen to be unchanged.
            properties.putIfAbsent("from", null);
            properties.putIfAbsent("to", null);
        }
        return new Owned(
                record.get("stage").asString(),
                new Link(
                        type,
                        record.get("outgoing").asBoolean(),
                        new Ref(
                                record.get("label").asString(),
                                record.get("other").asString()),
                        properties));
    }

    private record Owned(String stage, Link link) {}
}
