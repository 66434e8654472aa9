package org.relais.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relais.TestApplication;
import org.relais.graph.RevisionFeed;
import org.relais.testing.OwnProcess;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Ends the product as a power cut would, again and again on the same data. */
class KillIT {

    /**
     * After so many lines about its batches, of which each has about six: inside the first transaction,
     * and then wherever the graph and the index have come to.
     */
    private static final List<Integer> MOMENTS = List.of(3, 9, 31, 74);

    private static final String SHELVES = """
            MATCH (a:Person)-[:AUTHORED]->(d:Document)-[:HAS_PASSAGE]->(p:Passage)
            UNWIND [a.name, d.title, p.text] AS batch
            RETURN a.key AS shelf, count(DISTINCT d) AS documents, count(DISTINCT p) AS passages,
              collect(DISTINCT batch) AS batches
            """;

    @TempDir
    Path data;

    @Test
    void killedAtAnyMomentDuringAnImportTheProductComesBackWithGraphAndIndexAgreeing()
            throws IOException, InterruptedException {
        var done = 0L;
        for (var moment : MOMENTS) {
            done = Math.max(done, importUntilKilled(moment));
        }

        try (var context = SpringApplication.run(TestApplication.class, "--relais.data=" + data, "--server.port=0")) {
            assertThat(context.getBean(RevisionFeed.class).state().revision()).isGreaterThanOrEqualTo(done);
            assertThat(shelves(context)).isNotEmpty().allSatisfy(KillIT::isOneWholeBatch);
            assertThat(context.getBean(Projection.class).awaitNow(Duration.ofMinutes(1)))
                    .isTrue();
            assertThat(IndexRows.inIndex(context)).isEqualTo(IndexRows.ofGraph(context));
        }
    }

    /** The last batch that the product called done. */
    private long importUntilKilled(int moment) throws IOException, InterruptedException {
        var done = 0L;
        try (var product = OwnProcess.start(EndlessImport.class, data)) {
            for (var line = 1; line <= moment; line++) {
                var said = product.awaitLine(EndlessImport.LINE);
                if (said.endsWith(EndlessImport.DONE)) {
                    done = Long.parseLong(said.split(" ", 3)[1]);
                }
            }
            product.kill();
        }
        return done;
    }

    private static Collection<Map<String, Object>> shelves(ApplicationContext context) {
        return context.getBean(Neo4jClient.class).query(SHELVES).fetch().all();
    }

    private static void isOneWholeBatch(Map<String, Object> shelf) {
        assertThat(shelf)
                .containsEntry("documents", (long) EndlessImport.DOCUMENTS)
                .containsEntry("passages", (long) EndlessImport.DOCUMENTS);
        assertThat((List<?>) shelf.get("batches")).hasSize(1);
    }
}
