package org.relais.bench.experts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.relais.bench.generate.Need;
import org.relais.bench.generate.Needs;
import org.relais.bench.generate.Size;
import org.relais.bench.generate.World;
import org.relais.bench.measure.Answering;
import org.relais.bench.measure.Answers;
import org.relais.bench.measure.InTurn;
import org.relais.bench.measure.PostgresServer;
import org.relais.bench.measure.Product;
import org.relais.expertise.ExpertFinder;
import org.relais.search.IndexMadeAnew;
import org.relais.search.Projection;
import org.relais.teams.TeamFinder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** The command {@code bench/experts}: lines of JSON as they come, then the same as a table. */
public final class ExpertSpeed {

    private static final int WRONG_USE = 2;
    private static final int WARM_UP = 100;

    private final Settings settings;
    private final Optional<PostgresServer> postgres;

    private ExpertSpeed(Settings settings, Optional<PostgresServer> postgres) {
        this.settings = settings;
        this.postgres = postgres;
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        try {
            run(Settings.read(arguments));
        } catch (IllegalArgumentException e) {
            System.err.println(Settings.USAGE + " (" + e.getMessage() + ")");
            System.exit(WRONG_USE);
        }
    }

    private static void run(Settings settings) throws IOException, SQLException {
        var postgres = PostgresServer.start();
        if (postgres.isEmpty()) {
            System.err.println("PostgreSQL is not installed: going on without it.");
        }
        try {
            var speed = new ExpertSpeed(settings, postgres);
            var all = new ArrayList<Measured>();
            for (var size : settings.sizes()) {
                all.add(speed.measure(size));
                all.getLast().json().forEach(System.out::println);
            }
            System.out.println(Measured.HEAD);
            all.stream().flatMap(Measured::table).forEach(System.out::println);
        } finally {
            if (postgres.isPresent()) {
                postgres.get().close();
            }
        }
    }

    private Measured measure(Size size) throws IOException, SQLException {
        var data = Files.createTempDirectory("relais-experts");
        try (var product = product(data)) {
            var world = new World(size, settings.seed());
            var driver = product.getBean(Driver.class);
            say(size, "filling the graph");
            var relations = new Graph(driver).fill(world, settings.passages());
            say(size, "indexing");
            product.getBean(IndexMadeAnew.class).make();
            var cypher = new CypherExperts(driver);
            say(size, "indexing " + cypher.name());
            cypher.ready();
            var relais = new ProductExperts(product.getBean(ExpertFinder.class));
            var teams = new ProductTeams(product.getBean(TeamFinder.class), relais);
            // Each by itself, as what one has asked for would be kept for the next.
            var alone = List.of(new AfterChange(relais, driver, product.getBean(Projection.class)), teams);
            if (postgres.isEmpty()) {
                return asked(world, relations, List.of(relais, cypher), alone);
            }
            say(size, "filling PostgreSQL");
            try (var tables = new PostgresExperts(postgres.get(), world, settings.passages())) {
                return asked(world, relations, List.of(relais, cypher, tables), alone);
            }
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private Measured asked(
            World world, long relations, List<Answering<Need>> inTurn, List<? extends Answering<Need>> alone) {
        say(world.size(), "asking");
        var rounds = new ArrayList<Answers>();
        rounds.add(asked(world, inTurn));
        alone.forEach(engine -> rounds.add(asked(world, List.of(engine))));
        if (settings.alone() > 0) {
            say(world.size(), "asking relais alone");
            var needs = new Needs(world, settings.seed());
            var relais = inTurn.getFirst();
            var again = new InTurn<>(needs::next, ExpertSpeed::form, 0, settings.alone()).ask(List.of(relais));
            say(world.size(), again.json(relais.name()));
        }
        return new Measured(world.size(), relations, rounds);
    }

    private Answers asked(World world, List<? extends Answering<Need>> engines) {
        var needs = new Needs(world, settings.seed());
        return new InTurn<>(needs::next, ExpertSpeed::form, WARM_UP, settings.queries()).ask(engines);
    }

    private static String form(Need need) {
        return need.typed() ? "typed" : "published";
    }

    private static ConfigurableApplicationContext product(Path data) {
        return Product.in(
                data,
                "--relais.neo4j.home=" + data.resolve("neo4j"),
                "--relais.neo4j.page-cache-megabytes=512",
                "--relais.search.folder=" + data.resolve("index"));
    }

    private static void say(Size size, String what) {
        System.err.printf("%s %s: %s%n", Instant.now(), size.name(), what);
    }
}
