package org.relais.bench.speed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.lucene.queryparser.classic.QueryParserBase;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.fleetmanagement.FleetManagementSettings;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.relais.bench.generate.Document;
import org.relais.search.Facet;

/**
 * Neo4j's full-text index in an embedded server, asked in this process without Bolt: one node for each
 * passage, its text in one field without stemming; the ten best by its score, gate and choice as conditions
 * of the index query. Any word is enough. It counts no facets, marks no words and gathers no passages.
 */
final class Neo4jEngine implements Engine {

    private static final Label PASSAGE = Label.label("Passage");
    private static final int BATCH = 5000;
    private static final long PAGE_CACHE = 512L << 20;

    private static final String INDEX = """
            CREATE FULLTEXT INDEX passages FOR (p:Passage) ON EACH [p.text, p.access, p.language, p.kind, p.domains]
            """;

    private static final String ASK = """
            CALL db.index.fulltext.queryNodes('passages', $query, {limit: 10}) YIELD node, score
            RETURN node.item AS item, node.text AS text, score
            """;

    private final Rows rows = new Rows();
    private final DatabaseManagementService server;
    private final GraphDatabaseService database;
    private final List<Rows.Row> waiting = new ArrayList<>();

    Neo4jEngine(Path folder) {
        server = new DatabaseManagementServiceBuilder(folder)
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(FleetManagementSettings.fleet_manager_enabled, false)
                .setConfig(GraphDatabaseSettings.pagecache_memory, PAGE_CACHE)
                .build();
        database = server.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
    }

    @Override
    public String name() {
        return "Neo4j full-text";
    }

    @Override
    public void add(Document document) {
        rows.of(document).forEach(waiting::add);
        if (waiting.size() >= BATCH) {
            send();
        }
    }

    private void send() {
        try (var transaction = database.beginTx()) {
            for (var row : waiting) {
                var node = transaction.createNode(PASSAGE);
                node.setProperty("item", row.document().id());
                node.setProperty("text", row.text());
                node.setProperty("access", "" + row.document().access());
                node.setProperty("language", row.document().language());
                node.setProperty("kind", row.document().kind());
                node.setProperty("domains", row.domains().toArray(String[]::new));
            }
            transaction.commit();
        }
        waiting.clear();
    }

    @Override
    public void ready() {
        send();
        database.executeTransactionally(INDEX);
        try (var transaction = database.beginTx()) {
            transaction.schema().awaitIndexesOnline(1, TimeUnit.HOURS);
        }
    }

    @Override
    public int ask(Question question) {
        return database.executeTransactionally(ASK, Map.of("query", query(question)), answer -> {
            var found = 0;
            while (answer.hasNext()) {
                found += answer.next().containsKey("text") ? 1 : 0;
            }
            return found;
        });
    }

    private static String query(Question question) {
        var words = new Question(
                question.form(),
                question.language(),
                question.words().stream().map(Neo4jEngine::escaped).toList(),
                question.chosen(),
                question.cleared());
        return "+text:(" + words.text(" AND ", " OR ", " NOT ") + ")" + access(question) + chosen(question);
    }

    private static String access(Question question) {
        return ProductEngine.viewer(question).access().stream().collect(Collectors.joining(" ", " +access:(", ")"));
    }

    private static String chosen(Question question) {
        return question.chosen().entrySet().stream()
                .map(entry -> " +%s:\"%s\"".formatted(field(entry.getKey()), entry.getValue()))
                .collect(Collectors.joining());
    }

    private static String field(Facet facet) {
        return facet == Facet.DOMAIN ? "domains" : facet.code();
    }

    private static String escaped(String words) {
        return QueryParserBase.escape(words);
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
