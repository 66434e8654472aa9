package org.relais.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.testing.Stated.node;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relais.domains.ConceptFinder;
import org.relais.graph.GraphWriter;
import org.relais.graph.RevisionFeed;
import org.relais.schema.Schema;
import org.relais.schema.Vocabulary;
import org.relais.security.Viewer;
import org.relais.testing.EmptyGraph;
import org.relais.testing.RealParts;
import org.relais.testing.Stated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.FileSystemUtils;

/** Follows the feed with an index of its own, which can be stopped, lost and started again. */
@RealParts
class ProjectionIT {

    private static final Duration MOST = Duration.ofSeconds(30);

    @Autowired
    EmptyGraph graph;

    @Autowired
    GraphWriter writer;

    @Autowired
    RevisionFeed feed;

    @Autowired
    ItemSource items;

    @Autowired
    PieceSource pieces;

    @Autowired
    FactSource facts;

    @Autowired
    Schema schema;

    @Autowired
    Vocabulary vocabulary;

    @Autowired
    ConceptFinder concepts;

    @TempDir
    Path folder;

    @BeforeEach
    void empty() {
        graph.make();
    }

    @Test
    void showsWhatIsNewChangedAndGone() throws IOException {
        try (var following = new Following()) {
            mission("Hippocampe");
            assertThat(following.hits("hippocampe")).isOne();

            mission("Salamandre");
            assertThat(following.hits("hippocampe")).isZero();
            assertThat(following.hits("salamandre")).isOne();

            graph.make();
            assertThat(following.hits("salamandre")).isZero();
        }
    }

    @Test
    void leavesOutWhatARegisterNumbersAndShowsWhatSomebodyNoted() throws IOException {
        try (var following = new Following()) {
            var event = Map.<String, Object>of("date", LocalDate.of(2020, 6, 15), "text", "Hippocampe");
            Stated.write(writer, node("Event", "ours", event));
            assertThat(following.hits("hippocampe")).isOne();

            var entry = new HashMap<>(event);
            entry.put("register", "fictif");
            Stated.write(writer, node("Event", "fictif/1", entry));
            assertThat(following.hits("hippocampe")).isOne();
        }
    }

    @Test
    void goesOnFromWhereItStopped() throws IOException {
        try (var following = new Following()) {
            mission("Hippocampe");
            assertThat(following.hits("hippocampe")).isOne();
            // What it has shown before is not looked at again: only so can one see that it goes on.
            following.index.deleteAll();
            following.index.commit(feed.state().graph(), feed.state().revision());
        }
        person("Salamandre");

        try (var following = new Following()) {
            assertThat(following.hits("salamandre")).isOne();
            assertThat(following.hits("hippocampe")).isZero();
        }
    }

    @Test
    void makesADeletedIndexAnew() throws IOException {
        mission("Hippocampe");
        try (var following = new Following()) {
            assertThat(following.hits("hippocampe")).isOne();
        }
        FileSystemUtils.deleteRecursively(folder);

        try (var following = new Following()) {
            assertThat(following.hits("hippocampe")).isOne();
        }
    }

    @Test
    void makesAnIndexAnewThatIsAheadOfTheGraph() throws IOException {
        leaveEmptyIndexAt(feed.state().graph(), feed.state().revision() + 1_000);
        mission("Hippocampe");

        try (var following = new Following()) {
            assertThat(following.hits("hippocampe")).isOne();
        }
    }

    @Test
    void makesAnIndexOfAnotherGraphAnew() throws IOException {
        mission("Hippocampe");
        leaveEmptyIndexAt("another graph", feed.state().revision());

        try (var following = new Following()) {
            assertThat(following.hits("hippocampe")).isOne();
        }
    }

    private void leaveEmptyIndexAt(String ofGraph, long revision) throws IOException {
        try (var index = index()) {
            index.commit(ofGraph, revision);
        }
    }

    private void mission(String title) {
        Stated.write(writer, node("Mission", "projection-m", Map.of("title", title)));
    }

    private void person(String name) {
        Stated.write(writer, node("Person", "projection-p", Map.of("name", name)));
    }

    private Index index() throws IOException {
        return new Index(properties(), schema);
    }

    private SearchProperties properties() {
        return new SearchProperties(folder, Duration.ofMillis(20), Duration.ofSeconds(3));
    }

    /** An index in the folder and what keeps it in step. */
    private final class Following implements AutoCloseable {

        final Index index = index();
        final Projection projection =
                new Projection(feed, index, new Reindexing(index, items, pieces, facts, vocabulary), properties());

        Following() throws IOException {
            projection.start();
        }

        long hits(String word) {
            assertThat(projection.awaitNow(MOST)).isTrue();
            return new ItemFinder(index, concepts, properties())
                    .find(Viewer.system(), SearchQuery.of(word))
                    .total();
        }

        @Override
        public void close() throws IOException {
            projection.destroy();
            index.close();
        }
    }
}
