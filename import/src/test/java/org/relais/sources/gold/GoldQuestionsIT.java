package org.relais.sources.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.relais.ingest.Imports;
import org.relais.search.ItemFinder;
import org.relais.search.Projection;
import org.relais.search.SearchQuery;
import org.relais.search.Why;
import org.relais.search.WhyFinder;
import org.relais.security.Viewer;
import org.relais.sources.testing.Imported;
import org.relais.testing.EmptyGraph;
import org.relais.testing.RealParts;
import org.springframework.beans.factory.annotation.Autowired;

/** What a coordinator would type into the search of the fictional cell, and what must come first. */
@RealParts
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldQuestionsIT {

    private static final Path SAMPLE = Path.of("src/main/resources/sample");
    private static final Path QUESTIONS = Path.of("src/test/resources/gold/questions.csv");

    /** Nobody reads further than this. */
    private static final int DEEPEST = 50;

    /** Of one over the rank, over all questions; what is not found counts nothing. */
    private static final double LEAST_MEAN = 0.66;

    /** Lucene adds floats, and in another order. */
    private static final double EXACT = 1e-3;

    @Autowired
    EmptyGraph graph;

    @Autowired
    Imports imports;

    @Autowired
    Projection projection;

    @Autowired
    ItemFinder items;

    @Autowired
    WhyFinder reasons;

    private final Map<GoldQuestion, OptionalInt> ranks = new LinkedHashMap<>();

    @BeforeAll
    void ask() throws IOException {
        graph.make();
        Imported.all(imports, SAMPLE);
        assertThat(projection.awaitNow(Duration.ofMinutes(2))).isTrue();
        GoldQuestion.read(QUESTIONS).forEach(question -> ranks.put(question, rank(question)));
    }

    @Test
    void findsEachExpectedItemWhereItHasToStand() {
        assertThat(ranks).hasSizeGreaterThanOrEqualTo(60);
        assertThat(failures())
                .as("Questions with a worse answer, or a better one than written down")
                .isEmpty();
    }

    @Test
    void answersWellOnTheWhole() {
        var mean = ranks.values().stream()
                .mapToDouble(rank -> rank.isPresent() ? 1d / rank.getAsInt() : 0)
                .average();

        assertThat(mean.orElse(0)).isGreaterThanOrEqualTo(LEAST_MEAN);
    }

    @Test
    void explainsEveryScoreInPointsThatAddUp() {
        for (var question : ranks.keySet()) {
            var query = SearchQuery.of(question.text());
            for (var hit : items.find(Viewer.system(), query).hits()) {
                var why = reasons.why(Viewer.system(), query, hit.id());
                var sum = why.shares().stream().mapToDouble(Why.Share::points).sum();
                assertThat(why.score()).as(question.text()).isCloseTo(hit.score(), within(EXACT));
                assertThat(sum).as("%s: %s", question.text(), why).isCloseTo(why.score(), within(EXACT));
            }
        }
    }

    private List<String> failures() {
        return ranks.entrySet().stream()
                .map(asked -> asked.getKey().failure(asked.getValue()))
                .flatMap(Optional::stream)
                .toList();
    }

    private OptionalInt rank(GoldQuestion question) {
        var query = new SearchQuery(question.text(), Set.of(), Map.of(), Set.of(), 0, DEEPEST);
        return question.rank(items.find(Viewer.system(), query).hits());
    }
}
