package org.relais.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Sends {@code $rows} in portions inside the transaction of the caller, and counts them. */
final class Rows {

    private static final int PORTION = 1000;

    private final Neo4jClient client;
    private final Progress progress;

    Rows(Neo4jClient client, Progress progress) {
        this.client = client;
        this.progress = progress;
    }

    Collection<Map<String, Object>> read(String cypher, List<? extends Map<String, ?>> rows) {
        var answers = new ArrayList<Map<String, Object>>();
        for (var from = 0; from < rows.size(); from += PORTION) {
            var portion = rows.subList(from, Math.min(from + PORTION, rows.size()));
            answers.addAll(client.query(cypher).bind(portion).to("rows").fetch().all());
        }
        return answers;
    }

    Collection<Map<String, Object>> write(String cypher, List<? extends Map<String, ?>> rows) {
        var answers = new ArrayList<Map<String, Object>>();
        for (var from = 0; from < rows.size(); from += PORTION) {
            var portion = rows.subList(from, Math.min(from + PORTION, rows.size()));
            answers.addAll(client.query(cypher).bind(portion).to("rows").fetch().all());
            progress.wrote(portion.size());
        }
        return answers;
    }

    /** A column that the query always fills with text. */
    static String text(Map<String, ?> row, String column) {
        return Objects.requireNonNull((String) row.get(column), column);
    }

    @SuppressWarnings("unchecked")
    static Map<String, @Nullable Object> map(@Nullable Object value) {
        if (value == null) {
            throw new IllegalStateException("The database returned no map");
        }
        return (Map<String, @Nullable Object>) value;
    }
}
