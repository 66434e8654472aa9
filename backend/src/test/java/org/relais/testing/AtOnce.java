package org.relais.testing;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Several who write in the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** What became of each: "written", or the name of the refusal. */
    public static List<String> outcomes(Callable<?>... writers) throws InterruptedException {
        var together = new CyclicBarrier(writers.length);
        try (var threads = Executors.newFixedThreadPool(writers.length)) {
            var answers = threads.invokeAll(
                    Stream.of(writers).map(writer -> waiting(together, writer)).toList());
            return answers.stream().map(AtOnce::outcome).toList();
        }
    }

    private static Callable<Object> waiting(CyclicBarrier together, Callable<?> writer) {
        return () -> {
            together.await();
            return writer.call();
        };
    }

    private static String outcome(Future<?> answer) {
        try {
            answer.get();
            return "written";
        } catch (ExecutionException e) {
            return String.valueOf(e.getCause()).replaceAll("^.*\\$(\\w+):.*$", "$1");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
