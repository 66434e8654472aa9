package org.relais.bench.experts;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.relais.bench.generate.Careers;
import org.relais.bench.generate.Need;
import org.relais.bench.generate.World;
import org.relais.bench.measure.Answering;
import org.relais.bench.measure.PostgresServer;

/**
 * PostgreSQL: one row for each piece of evidence, its words by its language's configuration under a GIN index; the
 * thousand best by {@code ts_rank_cd} that have any of the words, their ranks added up by person. It knows no level,
 * role, date, saturation or condition, and explains nothing but by four titles.
 */
final class PostgresExperts implements Answering<Need>, AutoCloseable {

    private static final int BATCH = 1000;
    private static final Map<String, String> CONFIGURATIONS = Map.of("fr", "french", "en", "english", "ar", "arabic");

    private static final String[] TABLES = {
        "DROP TABLE IF EXISTS part, piece, person",
        "CREATE TABLE person (number int PRIMARY KEY, id text, name text, languages text[], free date)",
        """
        CREATE TABLE piece (number int PRIMARY KEY, kind text, access text, title text, words tsvector)
        """,
        "CREATE TABLE part (piece int, person int, at int)"
    };

    private static final String[] INDEXES = {
        "CREATE INDEX ON piece USING gin (words)", "CREATE INDEX ON part (piece)", "VACUUM ANALYZE"
    };

    private static final String PERSON = "INSERT INTO person VALUES (?, ?, ?, ?, ?)";
    private static final String PIECE =
            "INSERT INTO piece VALUES (?, ?, ?, ?, to_tsvector(?::regconfig, ? || ' ' || ?))";
    private static final String PART = "INSERT INTO part VALUES (?, ?, ?)";

    private static final String ASK = """
            WITH best AS (SELECT number, title, ts_rank_cd(words, query) AS rank
              FROM piece, websearch_to_tsquery(?::regconfig, ?) AS query
              WHERE words @@ query AND access = ANY (?) ORDER BY rank DESC LIMIT 1000),
            ranked AS (SELECT part.person, sum(rank) AS score, count(*) AS pieces,
              (array_agg(title ORDER BY rank DESC))[1:4] AS strongest
              FROM best JOIN part ON part.piece = best.number GROUP BY part.person ORDER BY score DESC LIMIT 20)
            SELECT id, name, languages, free, score, pieces, strongest
            FROM ranked JOIN person ON person.number = ranked.person ORDER BY score DESC
            """;

    private final Connection connection;
    private final PreparedStatement ask;

    PostgresExperts(PostgresServer server, World world, int passages) {
        try {
            connection = DriverManager.getConnection(server.address());
            run(TABLES);
            connection.setAutoCommit(false);
            people(world);
            evidence(world, passages);
            connection.setAutoCommit(true);
            run(INDEXES);
            ask = connection.prepareStatement(ASK);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL cannot be filled", e);
        }
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public boolean isInProcess() {
        return false;
    }

    @Override
    public int ask(Need need) {
        try {
            ask.setString(1, configuration(need.language()));
            ask.setString(2, String.join(" or ", ProductExperts.words(need)));
            ask.setArray(3, texts(ProductExperts.viewer(need).access().toArray()));
            var found = 0;
            try (var answer = ask.executeQuery()) {
                while (answer.next()) {
                    found += answer.getArray("strongest") == null ? 0 : 1;
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL did not answer " + need, e);
        }
    }

    private void people(World world) throws SQLException {
        var careers = new Careers(world);
        try (var add = connection.prepareStatement(PERSON)) {
            for (var number : IntStream.range(0, world.size().people()).toArray()) {
                var career = careers.career(number);
                add.setInt(1, number);
                add.setString(2, career.person().id());
                add.setString(3, career.person().name());
                add.setArray(4, texts(career.languages().toArray()));
                add.setObject(5, career.freeFrom());
                add.addBatch();
            }
            add.executeBatch();
        }
        connection.commit();
    }

    private void evidence(World world, int passages) throws SQLException {
        try (var piece = connection.prepareStatement(PIECE);
                var part = connection.prepareStatement(PART)) {
            var all = Evidence.of(world, passages).iterator();
            for (var number = 0; all.hasNext(); number++) {
                add(piece, part, number, all.next());
                if (number % BATCH == 0 || !all.hasNext()) {
                    piece.executeBatch();
                    part.executeBatch();
                    connection.commit();
                }
            }
        }
    }

    private static void add(PreparedStatement piece, PreparedStatement part, int number, Evidence evidence)
            throws SQLException {
        piece.setInt(1, number);
        piece.setString(2, evidence.kind());
        piece.setString(3, evidence.access());
        piece.setString(4, evidence.title());
        piece.setString(5, configuration(evidence.language()));
        piece.setString(6, evidence.title());
        piece.setString(7, evidence.text());
        piece.addBatch();
        for (var at = 0; at < evidence.people().size(); at++) {
            part.setInt(1, number);
            part.setInt(2, evidence.people().get(at));
            part.setInt(3, at);
            part.addBatch();
        }
    }

    private java.sql.Array texts(Object[] values) throws SQLException {
        return connection.createArrayOf("text", values);
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
    public void close() throws SQLException {
        connection.close();
    }
}
