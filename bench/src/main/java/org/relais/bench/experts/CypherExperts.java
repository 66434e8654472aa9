package org.relais.bench.experts;

import java.util.Map;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;
import org.relais.bench.generate.Need;
import org.relais.bench.measure.Answering;

/**
 * One query of plain Cypher in the same graph over the same Bolt: the full-text index gives the thousand best
 * documents, missions, trainings and domains that have any of the words, and their scores are added up by person.
 * It knows no level, role, date, saturation or condition, and explains nothing but by four titles.
 */
record CypherExperts(Driver driver) implements Answering<Need> {

    private static final String INDEX = """
            CREATE FULLTEXT INDEX evidence IF NOT EXISTS FOR (n:Document|Mission|Training|Domain)
            ON EACH [n.title, n.summary, n.prefLabelFr, n.prefLabelEn, n.prefLabelAr, n.access]
            """;

    private static final String ASK = """
            CALL db.index.fulltext.queryNodes('evidence', $query, {limit: 1000}) YIELD node, score
            MATCH (node)<-[e:AUTHORED|SERVED_IN|ATTENDED|HAS_EXPERTISE]-(p:Person)
            WHERE coalesce(e.access, '2') IN $access AND p.access IN $access
            WITH p, score, coalesce(node.title, node.prefLabelFr) AS title ORDER BY score DESC
            WITH p, sum(score) AS score, count(*) AS pieces, collect(title)[..4] AS strongest
            ORDER BY score DESC LIMIT 20
            RETURN p.id AS id, p.name AS name, p.languages AS languages, p.availableFrom AS free, score, pieces, strongest
            """;

    /** Returns when the index has everything. */
    void ready() {
        driver.executableQuery(INDEX).execute();
        driver.executableQuery("CALL db.awaitIndexes(7200)").execute();
    }

    @Override
    public String name() {
        return "Cypher with full-text";
    }

    @Override
    public int ask(Need need) {
        var access = ProductExperts.viewer(need).access();
        return driver.executableQuery(ASK)
                .withParameters(Map.of("query", query(need), "access", access))
                .execute()
                .records()
                .size();
    }

    private static String query(Need need) {
        var words = String.join(" ", ProductExperts.words(need));
        var any = Map.of("fr", "prefLabelFr", "en", "prefLabelEn", "ar", "prefLabelAr")
                .getOrDefault(need.language(), "prefLabelFr");
        var access = ProductExperts.viewer(need).access().stream().collect(Collectors.joining(" "));
        return "+(title:(%1$s) summary:(%1$s) %2$s:(%1$s)) +access:(%3$s)".formatted(words, any, access);
    }
}
