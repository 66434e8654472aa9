package org.relais.bench.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The command {@code bench/ablate DIR…}: a table for each set of questions about people, each signal taken away and alone. */
public final class Ablate {

    private static final int WRONG_USE = 2;

    private Ablate() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 0) {
            System.err.println("Usage: bench/ablate DIR...");
            System.exit(WRONG_USE);
        }
        try {
            for (var folder : Stream.of(arguments).map(Path::of).toList()) {
                run(folder.toAbsolutePath().normalize());
            }
        } catch (BadCollection e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void run(Path folder) throws IOException {
        var sets = QuerySet.in(folder).stream()
                .filter(set -> set.experts().isPresent())
                .toList();
        if (sets.isEmpty()) {
            throw new BadCollection(folder, "there is no expert_qrels.txt, so nobody is ranked");
        }
        try (var collection = IndexedCollection.of(folder, null)) {
            var evaluation = new Evaluation(folder, collection.index());
            for (var set : sets) {
                evaluation.ablated(set).lines().forEach(System.out::println);
            }
        }
    }
}
