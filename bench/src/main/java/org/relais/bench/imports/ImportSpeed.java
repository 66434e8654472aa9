package org.relais.bench.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.neo4j.driver.Driver;
import org.relais.bench.measure.Product;
import org.relais.bench.measure.Touch;
import org.relais.domains.VocabularyWriter;
import org.relais.ingest.Importer;
import org.relais.ingest.Imports;
import org.relais.ingest.RunView;
import org.relais.ingest.SourceFile;
import org.relais.security.Viewer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** The command {@code bench/imports}: a row of a table for each file, in the order in which they are given. */
public final class ImportSpeed {

    private static final String HEAD = """
            | file | rows | relais rows/s | bare UNWIND rows/s | relais / bare | again s | times faster | read again s | times faster | changed |
            |---|---|---|---|---|---|---|---|---|---|""";

    private static final String EMPTY = """
            MATCH (n) WHERE NOT n:Revision AND NOT n:Change AND NOT n:Domain AND NOT n:__Neo4jMigration DETACH DELETE n
            """;

    private final ConfigurableApplicationContext product;

    private ImportSpeed(ConfigurableApplicationContext product) {
        this.product = product;
    }

    public static void main(String[] arguments) throws IOException {
        var files = Arrays.stream(arguments)
                .map(Path::of)
                .filter(Files::isRegularFile)
                .toList();
        if (files.isEmpty() || files.size() < arguments.length) {
            System.err.println("Usage: bench/imports FILE…, tables of partners that are there");
            System.exit(2);
        }
        var data = Files.createTempDirectory("relais-imports");
        try (var product = Product.in(data)) {
            var speed = new ImportSpeed(product);
            // Once for nothing: what a virtual machine compiles, it compiles for whoever comes first.
            speed.measure(files.getFirst());
            System.out.println(HEAD);
            files.forEach(file -> System.out.println(speed.measure(file)));
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private String measure(Path file) {
        empty();
        var importer = importer(file);
        var reading = importer.read(SourceFile.of(file));
        var bare = seconds(() -> new BareRows(product.getBean(Driver.class)).write(reading));
        empty();
        var runs = new RunView[3];
        var first = seconds(() -> runs[0] = run(file));
        var again = seconds(() -> runs[1] = run(file));
        Touch.activity(product.getBean(Driver.class));
        var read = seconds(() -> runs[2] = run(file));
        var rows = runs[0].counts().total();
        return "| %s | %d | %.0f | %.0f | %.2f | %.2f | %.1f | %.2f | %.1f | %d |"
                .formatted(
                        file.getFileName(),
                        rows,
                        rows / first,
                        rows / bare,
                        bare / first,
                        again,
                        first / again,
                        read,
                        first / read,
                        changes(runs[1]) + changes(runs[2]));
    }

    private static long changes(RunView run) {
        return run.counts().created() + run.counts().changed();
    }

    private Importer importer(Path file) {
        return List.copyOf(product.getBeansOfType(Importer.class).values()).stream()
                .filter(importer -> importer.name().equals("partners"))
                .filter(importer -> importer.rank(SourceFile.of(file)) >= 0)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("%s is no table of partners".formatted(file)));
    }

    private RunView run(Path file) {
        var imports = product.getBean(Imports.class);
        var over = new CountDownLatch(1);
        var run = imports.submit(Viewer.system(), file, over::countDown).getFirst();
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return imports.run(Viewer.system(), run.id());
    }

    private void empty() {
        product.getBean(Driver.class).executableQuery(EMPTY).execute();
        product.getBean(VocabularyWriter.class).write();
    }

    private static double seconds(Runnable work) {
        var begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e9;
    }
}
