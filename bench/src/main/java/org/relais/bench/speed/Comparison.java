package org.relais.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.relais.bench.generate.Size;
import org.relais.bench.generate.World;
import org.relais.bench.measure.Answers;
import org.relais.bench.measure.InTurn;
import org.relais.bench.measure.PostgresServer;
import org.springframework.util.FileSystemUtils;

/** One size of world: all engines get it, then all get the same questions, in turn. */
final class Comparison {

    private static final int WARM_UP = 300;

    private final World world;
    private final long seed;
    private final int queries;
    private final Optional<PostgresServer> postgres;

    Comparison(Size size, long seed, int queries, Optional<PostgresServer> postgres) {
        this.world = new World(size, seed);
        this.seed = seed;
        this.queries = queries;
        this.postgres = postgres;
    }

    Measured measure() throws IOException {
        var folder = Files.createTempDirectory("relais-speed");
        var engines = new ArrayList<Engine>();
        try {
            var product = new ProductEngine(world, folder(folder, "relais"));
            engines.add(product);
            say("indexing");
            var indexing = Indexing.of(world, product, folder(folder, "bare"));
            engines.add(product.bare());
            for (var peer : peers(folder)) {
                engines.add(peer);
                say("filling " + peer.name());
                fill(peer);
            }
            say("asking");
            var turns = new InTurn<>(new Questions(world, seed)::next, Comparison::form, WARM_UP, queries);
            return new Measured(world.size(), indexing, turns.ask(engines));
        } finally {
            for (var engine : engines) {
                engine.close();
            }
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private List<Engine> peers(Path folder) throws IOException {
        var peers = new ArrayList<Engine>();
        postgres.map(PostgresEngine::new).ifPresent(peers::add);
        peers.add(new Neo4jEngine(folder(folder, "neo4j")));
        return peers;
    }

    private void fill(Engine engine) throws IOException {
        var documents = world.documents().iterator();
        while (documents.hasNext()) {
            engine.add(documents.next());
        }
        engine.ready();
    }

    private static String form(Question question) {
        return question.form().name().toLowerCase(Locale.ROOT);
    }

    private static Path folder(Path parent, String name) throws IOException {
        return Files.createDirectory(parent.resolve(name));
    }

    private void say(String what) {
        System.err.printf("%s: %s%n", world.size().name(), what);
    }

    /** What came out for one size. */
    record Measured(Size size, Indexing indexing, Answers answers) {}
}
