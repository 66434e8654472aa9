package org.relais.bench.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.relais.search.DirectIndex;
import org.springframework.util.FileSystemUtils;

/** The command {@code bench/evaluate DIR [--lang TAG]}: one line of JSON for each query set. */
public final class Evaluate {

    private static final int WRONG_USE = 2;

    private Evaluate() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1 && !(arguments.length == 3 && arguments[1].equals("--lang"))) {
            System.err.println("Usage: bench/evaluate DIR [--lang TAG]");
            System.exit(WRONG_USE);
        }
        try {
            run(Path.of(arguments[0]).toAbsolutePath().normalize(), arguments.length == 3 ? arguments[2] : null);
        } catch (BadCollection e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void run(Path folder, @Nullable String language) throws IOException {
        var sets = QuerySet.in(folder);
        var place = Files.createTempDirectory("relais-evaluate");
        try (var index = new DirectIndex(Files.createDirectories(place.resolve("index")))) {
            for (var document : new Documents(folder, language).read()) {
                index.add(document);
            }
            index.ready();
            var evaluation = new Evaluation(folder, index);
            for (var set : sets) {
                evaluation.of(set).forEach(scores -> System.out.println(scores.json()));
            }
        } finally {
            FileSystemUtils.deleteRecursively(place);
        }
    }
}
