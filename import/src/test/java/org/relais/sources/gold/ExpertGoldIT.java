package org.relais.sources.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.relais.expertise.ExpertFinder;
import org.relais.expertise.ExpertRequest;
import org.relais.expertise.Experts;
import org.relais.expertise.Experts.DomainScore;
import org.relais.expertise.Experts.Expert;
import org.relais.expertise.Experts.Reason;
import org.relais.expertise.Shown;
import org.relais.ingest.Imports;
import org.relais.kernel.Sensitivity;
import org.relais.search.Projection;
import org.relais.security.Role;
import org.relais.security.Viewer;
import org.relais.sources.testing.Imported;
import org.relais.testing.EmptyGraph;
import org.relais.testing.RealParts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Whom the fictional cell would think of for a need, and what for; and whether every score adds up. */
@RealParts
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExpertGoldIT {

    private static final Path SAMPLE = Path.of("src/main/resources/sample");
    private static final Path NEEDS = Path.of("src/test/resources/gold/experts.csv");

    /** The sample's own day: what is long ago, and what has begun, must not change with the calendar. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    /** Someone who sees all of the sample. */
    private static final Viewer CELL =
            new Viewer("claire", "Claire", Role.ADMINISTRATOR, Sensitivity.CONFIDENTIAL, Set.of("sahara"), null);

    /** As many people as somebody looks at before they take up the telephone. */
    private static final int FIRST = 3;

    /** Of the people expected, among the first. */
    private static final double LEAST = 0.89;

    /** Each domain's score is rounded by itself, and so is the whole. */
    private static final double ROUNDED = 1;

    @Autowired
    EmptyGraph graph;

    @Autowired
    Imports imports;

    @Autowired
    Projection projection;

    @Autowired
    ExpertFinder experts;

    @Autowired
    Neo4jClient client;

    private final Map<GoldExpert, Experts> answers = new LinkedHashMap<>();
    private Map<String, String> ids = Map.of();

    @BeforeAll
    void ask() throws IOException {
        graph.make();
        Imported.all(imports, SAMPLE);
        assertThat(projection.awaitNow(Duration.ofMinutes(2))).isTrue();
        ids = ids();
        var byNeed = new LinkedHashMap<String, Experts>();
        GoldExpert.read(NEEDS)
                .forEach(line -> answers.put(line, byNeed.computeIfAbsent(line.need(), first -> answer(line))));
    }

    @Test
    void ranksWhomTheCellWouldThinkOfAmongTheFirstAndSaysWhy() {
        assertThat(answers.values().stream().distinct()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(answers.entrySet().stream()
                        .map(asked -> asked.getKey().failure(asked.getValue(), ids))
                        .flatMap(Optional::stream))
                .as("Needs with a worse answer")
                .isEmpty();
    }

    @Test
    void answersWellOnTheWhole() {
        assertThat(answers.entrySet().stream()
                        .filter(asked -> asked.getKey().place(asked.getValue(), ids) < FIRST)
                        .count())
                .isGreaterThanOrEqualTo((long) Math.ceil(LEAST * answers.size()));
    }

    @Test
    void sharesByKindAndPointsOfReasonsAddUpToEveryScore() {
        assertThat(people()).hasSizeGreaterThan(500).allSatisfy(expert -> {
            assertThat(expert.score()).isBetween(0, 100);
            assertThat(sum(List.copyOf(expert.byKind().values()))).isEqualTo(expert.score());
            assertThat(sum(expert.strongest().stream().map(Reason::points).toList())
                            + expert.others().points())
                    .isEqualTo(expert.score());
        });
    }

    @Test
    void scoresNobodyAboveTheirBestOrBelowTheirWorst() {
        assertThat(people())
                .allSatisfy(expert -> assertThat((double) expert.score())
                        .isBetween(
                                Collections.min(scores(expert)) - ROUNDED, Collections.max(scores(expert)) + ROUNDED));
    }

    @Test
    void ranksByScoreAndNobodyTwice() {
        assertThat(answers.values()).allSatisfy(answer -> {
            assertThat(answer.explained())
                    .extracting(expert -> expert.person().id())
                    .doesNotHaveDuplicates()
                    .isNotEmpty();
            assertThat(answer.explained())
                    .extracting(Expert::score)
                    .isSortedAccordingTo(java.util.Comparator.reverseOrder());
        });
    }

    @Test
    void neverAnswersWithThePersonWhomItLooksForSomebodyLike() {
        assertThat(answers.entrySet())
                .filteredOn(asked -> asked.getKey().way().equals("like"))
                .isNotEmpty()
                .allSatisfy(asked -> assertThat(asked.getValue().explained())
                        .extracting(expert -> expert.person().id())
                        .doesNotContain(ids.get(asked.getKey().need())));
    }

    private List<Expert> people() {
        return answers.values().stream()
                .distinct()
                .flatMap(answer -> answer.explained().stream())
                .toList();
    }

    private Experts answer(GoldExpert line) {
        return experts.find(CELL, request(line), Locale.of(line.language()), Shown.first(30), TODAY);
    }

    private ExpertRequest request(GoldExpert line) {
        return switch (line.way()) {
            case "need" -> experts.ofNeed(CELL, id(line.need()));
            case "like" -> experts.like(CELL, id(line.need()));
            case "text" -> experts.read(CELL, line.need(), TODAY);
            default -> throw new IllegalArgumentException("A need is put as text, need or like: %s".formatted(line));
        };
    }

    private String id(String key) {
        return Optional.ofNullable(ids.get(key))
                .orElseThrow(() -> new IllegalArgumentException("%s is not in the sample".formatted(key)));
    }

    private static List<Integer> scores(Expert expert) {
        return expert.byDomain().stream().map(DomainScore::score).toList();
    }

    private static int sum(List<Integer> points) {
        return points.stream().mapToInt(Integer::intValue).sum();
    }

    /** Of what the gold file may name by a key. */
    private Map<String, String> ids() {
        return client
                .query("MATCH (n:Person|Need|Mission|Document|Lesson) RETURN n.key AS key, n.id AS id")
                .fetch()
                .all()
                .stream()
                .collect(Collectors.toMap(row -> String.valueOf(row.get("key")), row -> String.valueOf(row.get("id"))));
    }
}
