package org.relais.bench.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

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
        try (var collection = IndexedCollection.of(folder, language)) {
            var evaluation = new Evaluation(folder, collection.index());
            for (var set : sets) {
                evaluation.of(set).forEach(scores -> System.out.println(scores.json()));
            }
        }
    }
}
