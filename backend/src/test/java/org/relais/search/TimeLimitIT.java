package org.relais.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.relais.domains.ConceptFinder;
import org.relais.security.Viewer;
import org.relais.testing.RealParts;
import org.relais.testing.SmallGraph;
import org.springframework.beans.factory.annotation.Autowired;

/** A search has as long as it has, and then says that there may be more. */
@RealParts
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimeLimitIT {

    @Autowired
    SmallGraph graph;

    @Autowired
    Projection projection;

    @Autowired
    Index index;

    @Autowired
    ConceptFinder concepts;

    @BeforeAll
    void write() {
        graph.anew()
                .node("Mission", "limit", Map.of("title", "Mission Hippocampe"))
                .write();
        assertThat(projection.awaitNow(Duration.ofSeconds(30))).isTrue();
    }

    @Test
    void answersWithWhatItHasWhenTheTimeIsUp() {
        var result = within(Duration.ZERO);

        assertThat(result.timedOut()).isTrue();
        assertThat(result.hits()).isEmpty();
    }

    @Test
    void answersWithEverythingInTime() {
        var result = within(Duration.ofMinutes(1));

        assertThat(result.timedOut()).isFalse();
        assertThat(result.hits()).hasSize(1);
    }

    private SearchResult within(Duration limit) {
        var properties = new SearchProperties(Path.of("unused"), Duration.ofSeconds(1), limit);
        return new ItemFinder(index, concepts, properties).find(Viewer.system(), SearchQuery.of("hippocampe"));
    }
}
