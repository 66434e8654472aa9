package org.relais.routes.edit;

import java.util.List;
import org.neo4j.driver.Record;
import org.relais.graph.Columns;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class DrawnWayQuery implements DrawnWays {

    private static final String WAYS = """
            MATCH (r:Route {key: $route})-[:HAS_STAGE]->(s:Stage)-[n:NEXT]->(t:Stage)
            WHERE r.access IN $access AND s.access IN $access AND t.access IN $access
              AND EXISTS { (r)-[:HAS_STAGE]->(t) }
            RETURN DISTINCT s.key AS from, s.nameFr AS fromName, t.key AS to, t.nameFr AS toName, n.branch AS branch,
              n.closedSince AS closedSince, n.from AS begin, n.to AS end ORDER BY from, to, begin
            """;

    private final Neo4jClient client;

    DrawnWayQuery(Neo4jClient client) {
        this.client = client;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DrawnWay> of(String route) {
        return List.copyOf(client.query(WAYS)
                .bindAll(Viewer.anybody().with("route", route))
                .fetchAs(DrawnWay.class)
                .mappedBy((types, record) -> drawn(record))
                .all());
    }

    private static DrawnWay drawn(Record record) {
        return new DrawnWay(
                new DraftWay(
                        record.get("from").asString(),
                        record.get("to").asString(),
                        record.get("branch").asBoolean(false),
                        Columns.day(record.get("closedSince")),
                        Columns.span(record.get("begin"), record.get("end"))),
                record.get("fromName").asString(),
                record.get("toName").asString());
    }
}
