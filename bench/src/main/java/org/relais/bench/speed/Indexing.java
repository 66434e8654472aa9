package org.relais.bench.speed;

import java.io.IOException;
import java.nio.file.Path;
import org.relais.bench.generate.World;

/**
 * How long the same documents take to be indexed.
 *
 * @param relais nanoseconds of the product's way: rows of items and passages with all their fields
 * @param bare nanoseconds of Lucene's, with one field
 */
record Indexing(int documents, long relais, long bare) {

    /** Document by document in turn, so that whatever else the machine does slows both. */
    static Indexing of(World world, ProductEngine product, Path folder) throws IOException {
        var relais = 0L;
        var bare = 0L;
        try (var writer = new BareWriter(folder)) {
            var documents = world.documents().iterator();
            while (documents.hasNext()) {
                var document = documents.next();
                relais += nanos(() -> product.add(document));
                bare += nanos(() -> writer.add(document));
            }
            relais += nanos(product::ready);
            bare += nanos(writer::ready);
        }
        return new Indexing(world.size().documents(), relais, bare);
    }

    double relaisPerSecond() {
        return documents * 1e9 / relais;
    }

    double barePerSecond() {
        return documents * 1e9 / bare;
    }

    private static long nanos(Work work) throws IOException {
        var begin = System.nanoTime();
        work.run();
        return System.nanoTime() - begin;
    }

    /** Something to be timed. */
    private interface Work {
        void run() throws IOException;
    }
}
