package org.relais.bench.experts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.relais.bench.generate.Careers;
import org.relais.bench.generate.World;

/** Writes a world into the graph of the running product, as its own importers would have left it. */
final class Graph {

    private static final int BATCH = 1000;

    private static final String MISSIONS = """
            UNWIND $rows AS row
            CREATE (m:Mission) SET m = row.node
            MERGE (s:Stage {key: row.place}) ON CREATE SET s.id = row.place, s.nameFr = row.place, s.access = '2'
            CREATE (m)-[:ON_STAGE {access: '2'}]->(s)
            WITH m, row UNWIND row.domains AS domain
            MATCH (d:Domain {key: domain}) CREATE (m)-[:REQUIRES {access: '2'}]->(d)
            """;

    private static final String TRAININGS = """
            UNWIND $rows AS row
            CREATE (t:Training) SET t = row.node
            WITH t, row UNWIND row.domains AS domain
            MATCH (d:Domain {key: domain}) CREATE (t)-[:TEACHES {access: '2'}]->(d)
            """;

    private static final String PEOPLE = """
            UNWIND $rows AS row
            CREATE (p:Person) SET p = row.node
            WITH p, row
            CALL (p, row) { UNWIND row.services AS it MATCH (m:Mission {key: it.mission})
              CREATE (p)-[e:SERVED_IN]->(m) SET e = it.edge }
            CALL (p, row) { UNWIND row.skills AS it MATCH (d:Domain {key: it.domain})
              CREATE (p)-[e:HAS_EXPERTISE]->(d) SET e = it.edge }
            CALL (p, row) { UNWIND row.trainings AS it MATCH (t:Training {key: it.training})
              CREATE (p)-[e:ATTENDED]->(t) SET e = it.edge }
            CALL (p, row) { UNWIND row.interests AS domain MATCH (d:Domain {key: domain})
              CREATE (p)-[:INTERESTED_IN {access: '2'}]->(d) }
            """;

    private static final String DOCUMENTS = """
            UNWIND $rows AS row
            CREATE (n:Document) SET n = row.node
            WITH n, row MATCH (m:Mission {key: row.mission}) CREATE (n)-[:ABOUT]->(m)
            WITH n, row
            CALL (n, row) { UNWIND row.authors AS it MATCH (p:Person {key: it.person})
              CREATE (p)-[:AUTHORED {role: it.role}]->(n) }
            CALL (n, row) { UNWIND row.domains AS domain MATCH (d:Domain {key: domain}) CREATE (n)-[:ABOUT]->(d) }
            CALL (n, row) { UNWIND row.places AS place
              MERGE (s:Stage {key: place}) ON CREATE SET s.id = place, s.nameFr = place, s.access = '2'
              CREATE (n)-[:ABOUT]->(s) }
            """;

    private final Driver driver;
    private long relations;

    Graph(Driver driver) {
        this.driver = driver;
    }

    /** How many relations there are now. */
    long fill(World world, int passages) {
        var careers = new Careers(world);
        write(MISSIONS, numbers(careers.missions()).map(at -> GraphRows.mission(careers.mission(at), at)));
        write(TRAININGS, numbers(careers.trainings()).map(at -> GraphRows.training(careers.training(at), at)));
        write(PEOPLE, numbers(world.size().people()).map(at -> GraphRows.person(careers.career(at), at)));
        write(
                DOCUMENTS,
                numbers(world.size().documents())
                        .map(at -> GraphRows.document(world.document(at), careers.about(at), passages)));
        return relations;
    }

    private static Stream<Integer> numbers(int many) {
        return IntStream.range(0, many).boxed();
    }

    private void write(String cypher, Stream<Map<String, @Nullable Object>> rows) {
        rows.gather(Gatherers.windowFixed(BATCH)).forEach(batch -> send(cypher, new ArrayList<>(batch)));
    }

    private void send(String cypher, List<Map<String, @Nullable Object>> rows) {
        var summary = driver.executableQuery(cypher)
                .withParameters(Map.of("rows", rows))
                .execute()
                .summary();
        relations += summary.counters().relationshipsCreated();
    }
}
