package org.relais.expertise;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.relais.expertise.ExpertRequest.Constraint;
import org.relais.expertise.ExpertRequest.LanguageWanted;
import org.relais.expertise.ExpertRequest.Wanted;
import org.relais.graph.Columns;
import org.relais.kernel.RelaisException;
import org.relais.people.Professions;
import org.relais.security.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A published need as whom it looks for. */
@Component
class NeedQuery {

    private static final String BY_ID = """
            MATCH (n:Need)-[:FOR]->(m:Mission)
            WHERE n.id = $id AND n.access IN $access AND m.access IN $access
            RETURN n AS need,
              COLLECT { MATCH (n)-[r:REQUIRES]->(d:Domain) RETURN {notation: d.key, level: r.level} ORDER BY d.key }
                AS domains
            """;

    private static final String OPEN_OF_MISSION = """
            MATCH (n:Need)-[:FOR]->(m:Mission {id: $id})
            WHERE n.access IN $access AND m.access IN $access AND n.state = 'open'
            RETURN n AS need,
              COLLECT { MATCH (n)-[r:REQUIRES]->(d:Domain) RETURN {notation: d.key, level: r.level} ORDER BY d.key }
                AS domains
            ORDER BY n.from, n.key
            """;

    private final Neo4jClient client;

    NeedQuery(Neo4jClient client) {
        this.client = client;
    }

    @Transactional(readOnly = true)
    public ExpertRequest byId(Viewer viewer, String id) {
        return client.query(BY_ID)
                .bindAll(viewer.with("id", id))
                .fetchAs(ExpertRequest.class)
                .mappedBy((types, record) -> request(record))
                .one()
                .orElseThrow(RelaisException::notFound);
    }

    /** Open needs of a mission, the first to begin first. */
    @Transactional(readOnly = true)
    public List<ExpertRequest> openOf(Viewer viewer, String mission) {
        return List.copyOf(client.query(OPEN_OF_MISSION)
                .bindAll(viewer.with("id", mission))
                .fetchAs(ExpertRequest.class)
                .mappedBy((types, record) -> request(record))
                .all());
    }

    private static ExpertRequest request(Record record) {
        var need = record.get("need");
        return new ExpertRequest(
                need.get("id").asString(),
                null,
                need.get("role").asString(),
                need.get("text").asString(""),
                record.get("domains")
                        .asList(domain ->
                                new Wanted(domain.get("notation").asString(), Columns.number(domain.get("level")))),
                pairs(need.get("languages")).stream()
                        .map(pair -> new LanguageWanted(pair[0], pair[1].isEmpty() ? null : pair[1]))
                        .toList(),
                Columns.span(need.get("from"), need.get("to")),
                constraints(
                        need.get("role").asString(),
                        pairs(need.get("constraints")).stream()
                                .map(pair -> new Constraint(pair[0], pair[1]))
                                .toList()));
    }

    /** A position asks for the profession that it is named after, unless its constraints ask for one themselves. */
    private static List<Constraint> constraints(String role, List<Constraint> stated) {
        var named = stated.stream().anyMatch(constraint -> constraint.kind().equals("profession"))
                ? Optional.<Constraint>empty()
                : Constraint.profession(Professions.usual().in(role));
        return Stream.concat(named.stream(), stated.stream()).toList();
    }

    private static List<String[]> pairs(Value list) {
        return list.isNull()
                ? List.of()
                : list.asList(Value::asString).stream()
                        .map(text -> (text + ":").split(":", -1))
                        .toList();
    }
}
