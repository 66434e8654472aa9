package org.relais.bench.routes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

/**
 * A route whose stages have many partners, written into the graph as the importers would have left it: the same for
 * the same seed. One organisation in ten stands under another, one in two has a contact, one activity in five is
 * over, one in ten has not begun; every third stage has a mission of ours, two needs and agreements; a stage has as
 * many events as months, and as many incidents of a register around it.
 */
public final class Corridor {

    /** The route's id. */
    public static final String ROUTE = "corridor";

    private static final List<String> DOMAINS =
            List.of("medical", "mental-health", "protection", "legal", "social-work", "advocacy", "geopolitics");

    private static final String STAGES = """
            MERGE (r:Route {key: $route}) SET r += {id: $route, nameFr: 'Couloir', access: '2'}
            WITH r UNWIND $rows AS row
            CREATE (s:Stage {id: row.id, key: row.id, nameFr: row.name, access: '2'})
            CREATE (p:Place {id: row.place, key: row.place, name: row.name, country: row.country, access: '2',
              latitude: row.latitude, longitude: row.longitude})
            CREATE (r)-[:HAS_STAGE {order: row.order, access: '2'}]->(s)-[:AT {access: '2'}]->(p)
            WITH row, s MATCH (before:Stage {key: row.before}) CREATE (before)-[:NEXT {access: '2'}]->(s)
            """;

    private static final String ORGANISATIONS = """
            CREATE (h:Person {id: 'holder', key: 'holder', name: 'Amina Exemple', access: '2'})
            WITH h UNWIND $rows AS row
            CREATE (o:Organisation {id: row.id, key: row.id, name: row.name, access: '2'})
            WITH * CALL (o, row, h) { WITH * WHERE row.contact
              CREATE (o)-[:CONTACT {key: row.id, name: 'Contact', visibility: '2', confirmedOn: row.on, access: '2'}]->(h) }
            WITH row, o MATCH (head:Organisation {key: row.under}) CREATE (o)-[:STANDS_UNDER]->(head)
            """;

    private static final String ACTIVITIES = """
            UNWIND $rows AS row
            MATCH (o:Organisation {key: row.organisation}) MATCH (p:Place {key: row.place})
            MATCH (d:Domain {key: row.domain})
            CREATE (a:Activity) SET a = row.node
            CREATE (o)-[:OPERATES {access: '2'}]->(a)-[:AT {access: '2'}]->(p) CREATE (a)-[:IN {access: '2'}]->(d)
            """;

    private static final String MISSIONS = """
            UNWIND $rows AS row MATCH (s:Stage {key: row.stage})
            CREATE (m:Mission {id: row.id, key: row.id, title: row.id, from: row.on, access: '2'})-[:ON_STAGE]->(s)
            WITH row, s, m
            CALL (row, m) { UNWIND row.wanted AS key MATCH (d:Domain {key: key})
              CREATE (m)-[:REQUIRES {count: 1, access: '2'}]->(d) }
            CALL (row, m) { UNWIND row.partners AS key MATCH (o:Organisation {key: key})
              CREATE (m)-[:AGREEMENT {key: row.id + key, stage: row.stage, state: 'active', access: '2'}]->(o) }
            """;

    private static final String EVENTS = """
            UNWIND $rows AS row MATCH (s:Stage {key: row.stage})
            CREATE (e:Event {id: row.id, key: row.id, date: row.on, kind: 'incident', text: row.id, access: '2'})
              -[:AT]->(s)
            CREATE (:Event {id: 'near-' + row.id, key: 'near-' + row.id, date: row.on, kind: 'incident', text: row.id,
              access: '2', dead: 1, register: 'register', latitude: row.latitude, longitude: row.longitude})
            """;

    private static final int MONTHS = 120;

    private final Driver driver;
    private final Settings settings;
    private final Random random;
    private final LocalDate today;

    public Corridor(Driver driver, Settings settings, LocalDate today) {
        this.driver = driver;
        this.settings = settings;
        this.random = new Random(settings.seed());
        this.today = today;
    }

    public void write() {
        send(STAGES, settings.stages(), this::stage);
        send(ORGANISATIONS, settings.organisations(), this::organisation);
        send(ACTIVITIES, settings.activities(), this::activity);
        send(MISSIONS, settings.stages() / 3, this::mission);
        send(EVENTS, settings.stages() * MONTHS, this::event);
    }

    private Map<String, @Nullable Object> stage(int at) {
        return row(
                "id", "stage-" + at,
                "before", "stage-" + (at - 1),
                "place", "place-" + at,
                "name", "Étape " + at,
                "country", at % 2 == 0 ? "NE" : "LY",
                "latitude", 10 + at / 2.0,
                "longitude", 8 + at / 4.0,
                "order", at + 1);
    }

    private Map<String, @Nullable Object> organisation(int at) {
        return row(
                "id",
                "organisation-" + at,
                "name",
                "Organisation " + at,
                "contact",
                random.nextInt(2) == 0,
                "on",
                ago(400),
                "under",
                at % 10 == 9 ? "organisation-" + (at - 1) : null);
    }

    private Map<String, @Nullable Object> activity(int at) {
        var kind = random.nextInt(10);
        var node = new HashMap<String, @Nullable Object>();
        node.put("id", "activity-" + at);
        node.put("key", "activity-" + at);
        node.put("name", "Activité " + at);
        node.put("audience", "migrants");
        node.put("access", "2");
        node.put("from", kind == 0 ? today.plusDays(30) : ago(900));
        node.put("to", kind == 1 || kind == 2 ? ago(200) : null);
        node.put("state", kind == 0 ? "planned" : "ongoing");
        node.put("reportedOn", ago(500));
        return row(
                "node",
                node,
                "organisation",
                "organisation-" + random.nextInt(settings.organisations()),
                "place",
                "place-" + random.nextInt(settings.stages()),
                "domain",
                domain());
    }

    private Map<String, @Nullable Object> mission(int at) {
        return row(
                "id",
                "mission-" + at,
                "stage",
                "stage-" + at * 3,
                "on",
                ago(900),
                "wanted",
                List.of("medical", domain()),
                "partners",
                List.of("organisation-" + random.nextInt(settings.organisations()), "organisation-0"));
    }

    private Map<String, @Nullable Object> event(int at) {
        var stage = at / MONTHS;
        return row(
                "id",
                "event-" + at,
                "stage",
                "stage-" + stage,
                "on",
                today.minusMonths(at % MONTHS),
                "latitude",
                10 + stage / 2.0 + random.nextDouble() / 2,
                "longitude",
                8 + stage / 4.0 + random.nextDouble() / 2);
    }

    private String domain() {
        return DOMAINS.get(random.nextInt(DOMAINS.size()));
    }

    private LocalDate ago(int days) {
        return today.minusDays(random.nextInt(days) + 1L);
    }

    private static Map<String, @Nullable Object> row(@Nullable Object... pairs) {
        var row = new HashMap<String, @Nullable Object>();
        for (var at = 0; at < pairs.length; at += 2) {
            row.put(String.valueOf(pairs[at]), pairs[at + 1]);
        }
        return row;
    }

    private void send(String cypher, int many, IntFunction<Map<String, @Nullable Object>> row) {
        var rows = new ArrayList<>(IntStream.range(0, many).mapToObj(row).toList());
        driver.executableQuery(cypher)
                .withParameters(Map.of("rows", rows, "route", ROUTE))
                .execute();
    }
}
