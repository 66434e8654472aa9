package org.relais.bench.speed;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import org.relais.bench.generate.Document;
import org.relais.bench.measure.PostgresServer;
import org.relais.search.Facet;

/**
 * PostgreSQL's full-text search: one row for each passage, its words by its language's own configuration
 * under a GIN index; the ten best by {@code ts_rank_cd} with {@code ts_headline}, behind the same gate and
 * choice. Words side by side must all be there, as {@code websearch_to_tsquery} has it. It counts no facets
 * and gathers no passages under documents.
 */
final class PostgresEngine implements Engine {

    private static final int BATCH = 1000;

    private static final Map<String, String> CONFIGURATIONS = Map.of("fr", "french", "en", "english", "ar", "arabic");

    private static final String TABLE = """
            CREATE TABLE passage (item text, access text, language text, kind text, domains text[],
              configuration regconfig, body text,
              words tsvector GENERATED ALWAYS AS (to_tsvector(configuration, body)) STORED)
            """;

    private static final String ADD = """
            INSERT INTO passage (item, access, language, kind, domains, configuration, body)
            VALUES (?, ?, ?, ?, ?, ?::regconfig, ?)
            """;

    private static final String ASK = """
            SELECT item, rank, ts_headline(configuration, body, query, 'MaxWords=35, MinWords=15') AS headline
            FROM (SELECT item, configuration, body, query, ts_rank_cd(words, query) AS rank
              FROM passage, websearch_to_tsquery(?::regconfig, ?) AS query
              WHERE words @@ query AND access = ANY (?)
                AND (?::text IS NULL OR language = ?) AND (?::text IS NULL OR kind = ?)
                AND (?::text IS NULL OR ? = ANY (domains))
              ORDER BY rank DESC LIMIT 10) AS best
            ORDER BY rank DESC
            """;

    private final Rows rows = new Rows();
    private final Connection connection;
    private final PreparedStatement add;
    private final PreparedStatement ask;
    private int waiting;

    PostgresEngine(PostgresServer server) {
        try {
            connection = DriverManager.getConnection(server.address());
            run("DROP TABLE IF EXISTS passage", TABLE);
            connection.setAutoCommit(false);
            add = connection.prepareStatement(ADD);
            ask = connection.prepareStatement(ASK);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL cannot be asked", e);
        }
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public void add(Document document) throws IOException {
        try {
            for (var row : rows.of(document).toList()) {
                add.setString(1, document.id());
                add.setString(2, "" + document.access());
                add.setString(3, document.language());
                add.setString(4, document.kind());
                add.setArray(5, connection.createArrayOf("text", row.domains().toArray()));
                add.setString(6, configuration(document.language()));
                add.setString(7, row.text());
                add.addBatch();
                waiting++;
            }
            if (waiting >= BATCH) {
                send();
            }
        } catch (SQLException e) {
            throw new IOException("PostgreSQL did not take " + document.id(), e);
        }
    }

    @Override
    public void ready() throws IOException {
        try {
            send();
            connection.setAutoCommit(true);
            run(
                    "CREATE INDEX ON passage USING gin (words)",
                    "CREATE INDEX ON passage USING gin (domains)",
                    "VACUUM ANALYZE passage");
        } catch (SQLException e) {
            throw new IOException("PostgreSQL did not make its index", e);
        }
    }

    @Override
    public int ask(Question question) {
        try {
            ask.setString(1, configuration(question.language()));
            ask.setString(2, question.text(" ", " or ", " -"));
            ask.setArray(
                    3,
                    connection.createArrayOf(
                            "text", ProductEngine.viewer(question).access().toArray()));
            choose(4, question, Facet.LANGUAGE);
            choose(6, question, Facet.KIND);
            choose(8, question, Facet.DOMAIN);
            var found = 0;
            try (var answer = ask.executeQuery()) {
                while (answer.next()) {
                    found += answer.getString("headline").isEmpty() ? 0 : 1;
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL did not answer " + question, e);
        }
    }

    @Override
    public boolean isInProcess() {
        return false;
    }

    private void choose(int at, Question question, Facet facet) throws SQLException {
        var value = question.chosen().get(facet);
        ask.setString(at, value);
        ask.setString(at + 1, value);
    }

    private void send() throws SQLException {
        add.executeBatch();
        connection.commit();
        waiting = 0;
    }

    private void run(String... statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var one : statements) {
                statement.execute(one);
            }
        }
    }

    private static String configuration(String language) {
        return Objects.requireNonNull(CONFIGURATIONS.get(language), language);
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
