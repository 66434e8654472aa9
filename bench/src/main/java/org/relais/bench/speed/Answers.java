package org.relais.bench.speed;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.relais.bench.speed.Question.Form;

/** What each engine answered, and how long it took. */
final class Answers {

    private final Map<String, OfEngine> engines = new LinkedHashMap<>();

    void add(Engine engine, Form form, int found, long nanos, long processor) {
        var answers = engines.computeIfAbsent(engine.name(), first -> new OfEngine());
        answers.forms.computeIfAbsent(form, first -> new Latencies()).record(nanos);
        answers.all.record(nanos);
        if (engine.isInThread()) {
            answers.processor.record(processor);
        }
        answers.answered += found > 0 ? 1 : 0;
    }

    Set<String> engines() {
        return engines.keySet();
    }

    Latencies of(String engine) {
        return engine(engine).all;
    }

    Map<Form, Latencies> forms(String engine) {
        return engine(engine).forms;
    }

    /** What the thread worked rather than waited; empty for an engine that works elsewhere. */
    Latencies processor(String engine) {
        return engine(engine).processor;
    }

    /** Share of the questions to which there was anything. */
    double answered(String engine) {
        return engine(engine).answered / (double) of(engine).count();
    }

    private OfEngine engine(String name) {
        return Objects.requireNonNull(engines.get(name), name);
    }

    /** Of one engine. */
    private static final class OfEngine {
        final Latencies all = new Latencies();
        final Latencies processor = new Latencies();
        final Map<Form, Latencies> forms = new EnumMap<>(Form.class);
        int answered;
    }
}
