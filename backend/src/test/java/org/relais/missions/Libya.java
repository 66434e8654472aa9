package org.relais.missions;

import java.time.LocalDate;
import java.util.Map;
import org.relais.graph.GraphWriter;
import org.relais.graph.Link;
import org.relais.graph.Ref;
import org.relais.kernel.ItemRef;
import org.relais.testing.EmptyGraph;
import org.relais.testing.WrittenGraph;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** A mission at one stage of a route that requires a domain, and who and what tests put around it. */
@Component
class Libya {

    static final LocalDate TODAY = LocalDate.now();
    static final Ref MISSION = new Ref("Mission", "m-libye");
    static final Ref ZUWARA = new Ref("Stage", "s-zuwara");
    static final Ref LEGAL = new Ref("Domain", "legal");

    private final EmptyGraph empty;
    private final WrittenGraph graph;

    Libya(GraphWriter writer, Neo4jClient client, EmptyGraph empty) {
        this.graph = new WrittenGraph(writer, client);
        this.empty = empty;
    }

    WrittenGraph graph() {
        return graph;
    }

    void write() {
        empty.make();
        graph.node("Place", "LY/zuwara", Map.of("name", "Zuwara", "country", "LY"));
        graph.node("Stage", ZUWARA.key(), Map.of("nameFr", "Zouara", "nameEn", "Zuwara"), at());
        graph.node(
                "Route",
                "r-cm",
                Map.of("nameFr", "Méditerranée centrale"),
                Link.to("HAS_STAGE", ZUWARA, Map.of("order", 1L)));
        graph.node("Mission", MISSION.key(), Map.of("title", "Libye", "titleEn", "Libya"), Link.to("ON_STAGE", ZUWARA));
        graph.edge("REQUIRES", MISSION, LEGAL, Map.of("count", 1L));
    }

    void person(String key, int sensitivity) {
        graph.node("Person", key, Map.of("name", key, "sensitivity", (long) sensitivity));
    }

    void serves(String person, Map<String, Object> service) {
        servesIn(MISSION.key(), person, service);
    }

    void servesIn(String mission, String person, Map<String, Object> service) {
        graph.edge("SERVED_IN", new Ref("Person", person), new Ref("Mission", mission), service);
    }

    void knows(String person, String domain, Map<String, Object> properties) {
        graph.edge("HAS_EXPERTISE", new Ref("Person", person), new Ref("Domain", domain), properties);
    }

    void need(String key, String state, int sensitivity) {
        graph.node("Need", key, Map.of("role", "Juriste", "state", state, "sensitivity", (long) sensitivity), forIt());
    }

    void partner(String key, long sensitivity) {
        graph.node(
                "Activity",
                "a-" + key,
                Map.of("name", "Permanence", "reportedOn", TODAY.minusDays(3)),
                at(),
                Link.to("IN", LEGAL));
        graph.node(
                "Organisation",
                key,
                Map.of("name", key, "sensitivity", sensitivity),
                Link.to("OPERATES", new Ref("Activity", "a-" + key)));
    }

    ItemRef ref(String type, String key) {
        return new ItemRef(type, graph.id(key), key);
    }

    static Link forIt() {
        return Link.to("FOR", MISSION);
    }

    private static Link at() {
        return Link.to("AT", new Ref("Place", "LY/zuwara"));
    }
}
