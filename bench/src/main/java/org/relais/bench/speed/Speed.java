package org.relais.bench.speed;

import java.io.IOException;
import java.util.ArrayList;
import org.relais.bench.measure.PostgresServer;
import org.relais.bench.speed.Comparison.Measured;

/** The command {@code bench/speed}: lines of JSON as they come, then the same as tables. */
public final class Speed {

    private static final int WRONG_USE = 2;

    private Speed() {}

    public static void main(String[] arguments) throws IOException {
        try {
            run(Settings.read(arguments));
        } catch (IllegalArgumentException e) {
            System.err.println(Settings.USAGE + " (" + e.getMessage() + ")");
            System.exit(WRONG_USE);
        }
    }

    private static void run(Settings settings) throws IOException {
        var postgres = PostgresServer.start();
        if (postgres.isEmpty()) {
            System.err.println("PostgreSQL is not installed: going on without it.");
        }
        var all = new ArrayList<Measured>();
        try {
            for (var size : settings.sizes()) {
                var measured = new Comparison(size, settings.seed(), settings.queries(), postgres).measure();
                new JsonLines(measured).lines().forEach(System.out::println);
                all.add(measured);
            }
        } finally {
            if (postgres.isPresent()) {
                postgres.get().close();
            }
        }
        new Tables(all).lines().forEach(System.out::println);
        if (settings.edits() > 0) {
            System.out.println(Edits.measure(settings.seed(), settings.edits()).json());
        }
    }
}
