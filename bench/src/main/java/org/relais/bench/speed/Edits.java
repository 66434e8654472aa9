package org.relais.bench.speed;

import static org.relais.bench.measure.Answers.number;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.relais.bench.generate.Document;
import org.relais.bench.generate.Passage;
import org.relais.bench.generate.Size;
import org.relais.bench.generate.World;
import org.relais.bench.measure.Latencies;
import org.relais.bench.measure.Product;
import org.relais.graph.GraphWriter;
import org.relais.graph.Link;
import org.relais.graph.Progress;
import org.relais.graph.Provenance;
import org.relais.graph.Ref;
import org.relais.graph.Row;
import org.relais.graph.Statement;
import org.relais.search.ItemFinder;
import org.relais.search.Projection;
import org.relais.search.SearchQuery;
import org.relais.security.Viewer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * Edits at a steady rate, in the running product with its real graph: how long each takes from its commit
 * until searches see it.
 *
 * @param written from the begin of an edit until it is committed
 * @param visible from then until searches see it
 * @param perSecond as many edits as there were; fewer than wanted where the graph could not follow
 */
record Edits(Latencies written, Latencies visible, double perSecond) {

    private static final int A_SECOND = 50;
    private static final int DOCUMENTS = 1000;
    private static final int BATCH = 50;
    private static final int WARM_UP = 1500;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Provenance SOURCE = new Provenance("run-1", "speed", LocalDate.of(2026, 11, 1));

    static Edits measure(long seed, int seconds) throws IOException {
        var data = Files.createTempDirectory("relais-edits");
        try (var product = Product.in(data)) {
            System.err.println("edits: filling the graph");
            var world = new World(new Size("edited", 100, DOCUMENTS), seed);
            var writer = product.getBean(GraphWriter.class);
            world.documents()
                    .map(Edits::rows)
                    .gather(Gatherers.windowFixed(BATCH))
                    .forEach(rows ->
                            writer.write(rows.stream().flatMap(List::stream).toList(), SOURCE, Progress.SILENT));
            edit(product, world, 0, WARM_UP);
            System.err.println("edits: editing");
            return edit(product, world, WARM_UP, seconds * A_SECOND);
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private static Edits edit(ConfigurableApplicationContext product, World world, int from, int many) {
        var projection = product.getBean(Projection.class);
        var writer = product.getBean(GraphWriter.class);
        if (!projection.awaitNow(PATIENCE.multipliedBy(4))) {
            throw new IllegalStateException("The index did not catch up before the edits");
        }
        var written = new Latencies();
        var visible = new Latencies();
        var start = System.nanoTime();
        double took;
        try (var waiting = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var at = 0; at < many; at++) {
                var due = start + at * TimeUnit.SECONDS.toNanos(1) / A_SECOND;
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                var begin = System.nanoTime();
                var revision = writer.write(edit(world, from + at), SOURCE, Progress.SILENT)
                        .revision();
                var committed = System.nanoTime();
                written.record(committed - begin);
                waiting.execute(() -> {
                    var seen = projection.awaitRevision(revision, PATIENCE);
                    synchronized (visible) {
                        visible.record(seen ? System.nanoTime() - committed : PATIENCE.toNanos());
                    }
                });
            }
            took = (System.nanoTime() - start) / 1e9;
        }
        check(product, from + many - 1);
        return new Edits(written, visible, many / took);
    }

    /** That what counts as visible is found. */
    private static void check(ConfigurableApplicationContext product, int edit) {
        var found = product.getBean(ItemFinder.class).find(Viewer.system(), SearchQuery.of(word(edit)));
        if (found.total() != 1) {
            throw new IllegalStateException("%d items have the word of edit %d".formatted(found.total(), edit));
        }
    }

    private static List<Row> edit(World world, int edit) {
        var document = world.document(edit % DOCUMENTS);
        return List.of(Row.of("edit", statement(document, document.title() + " " + word(edit))));
    }

    private static String word(int edit) {
        return "zq" + edit + "edit";
    }

    private static List<Row> rows(Document document) {
        var passages = IntStream.range(0, document.passages().size())
                .mapToObj(at -> Row.of("speed", passage(document.passages().get(at), at)));
        return Stream.concat(passages, Stream.of(Row.of("speed", statement(document, document.title()))))
                .toList();
    }

    private static Statement passage(Passage passage, int at) {
        return new Statement.OfNode(
                new Ref("Passage", passage.id()),
                Map.of(
                        "order",
                        (long) at,
                        "heading",
                        passage.heading(),
                        "page",
                        (long) passage.page(),
                        "text",
                        passage.text()),
                List.of());
    }

    private static Statement statement(Document document, String title) {
        return new Statement.OfNode(
                new Ref("Document", document.id()),
                Map.of(
                        "title", title,
                        "language", document.language(),
                        "kind", document.kind(),
                        "state", document.state(),
                        "date", document.date(),
                        "sensitivity", (long) document.access()),
                document.passages().stream()
                        .map(passage -> Link.to("HAS_PASSAGE", new Ref("Passage", passage.id())))
                        .toList());
    }

    String json() {
        return "{\"measure\": \"edits\", %s, %s, %s, %s, %s}"
                .formatted(
                        number("per_s", perSecond),
                        number("written_p50_ms", written.percentile(50)),
                        number("visible_p50_ms", visible.percentile(50)),
                        number("visible_p99_ms", visible.percentile(99)),
                        number("visible_max_ms", visible.percentile(100)));
    }
}
