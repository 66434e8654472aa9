package org.relais.bench.measure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What each engine answered, and how long it took. */
public final class Answers {

    private final Map<String, OfEngine> engines = new LinkedHashMap<>();

    /** In the order of the engines. */
    Answers(List<? extends Answering<?>> engines) {
        engines.forEach(engine -> this.engines.put(engine.name(), new OfEngine()));
    }

    void add(Answering<?> engine, String form, int found, Took took) {
        var answers = engine(engine.name());
        answers.forms.computeIfAbsent(form, first -> new Latencies()).record(took.nanos());
        answers.all.record(took.nanos());
        if (engine.isInProcess()) {
            answers.thread.record(took.thread());
            answers.process.record(took.process());
        }
        answers.answered += found > 0 ? 1 : 0;
    }

    public Set<String> engines() {
        return engines.keySet();
    }

    public Latencies of(String engine) {
        return engine(engine).all;
    }

    /** What the thread that asked worked rather than waited; empty for an engine that works elsewhere. */
    public Latencies processor(String engine) {
        return engine(engine).thread;
    }

    /** What all threads of this process worked meanwhile; empty for an engine that works elsewhere. */
    public Latencies process(String engine) {
        return engine(engine).process;
    }

    /** Members of a JSON object, all that is known of an engine. */
    public String json(String engine) {
        var answers = engine(engine);
        var forms = answers.forms.entrySet().stream()
                .map(form -> number(form.getKey(), form.getValue().percentile(95)))
                .collect(Collectors.joining(", "));
        return "\"engine\": \"%s\", \"queries\": %d, %s, %s, %s, %s%s, \"p95_ms_by_form\": {%s}"
                .formatted(
                        engine,
                        answers.all.count(),
                        number("answered", answers.answered / (double) answers.all.count()),
                        number("p50_ms", answers.all.percentile(50)),
                        number("p95_ms", answers.all.percentile(95)),
                        number("p99_ms", answers.all.percentile(99)),
                        answers.processor(),
                        forms);
    }

    public static String number(String name, double value) {
        return String.format(Locale.ROOT, "\"%s\": %.3f", name, value);
    }

    private OfEngine engine(String name) {
        return Objects.requireNonNull(engines.get(name), name);
    }

    /**
     * How long one answer took, in nanoseconds.
     *
     * @param thread processor time of the thread that asked
     * @param process processor time of all threads
     */
    record Took(long nanos, long thread, long process) {}

    /** Of one engine. */
    private static final class OfEngine {
        final Latencies all = new Latencies();
        final Latencies thread = new Latencies();
        final Latencies process = new Latencies();
        final Map<String, Latencies> forms = new TreeMap<>();
        int answered;

        String processor() {
            return thread.count() == 0
                    ? ""
                    : ", %s, %s"
                            .formatted(
                                    number("cpu_p95_ms", thread.percentile(95)),
                                    number("cpu_of_process_p95_ms", process.percentile(95)));
        }
    }
}
