package org.relais.bench.measure;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Asks all engines each question in turn, in one thread, and measures after some to warm up.
 *
 * @param form what a question is of, to tell apart in the answers
 */
public record InTurn<Q>(Supplier<Q> questions, Function<Q, String> form, int warmUp, int measured) {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /** Whoever was first the last time is last the next time. */
    public Answers ask(List<? extends Answering<Q>> engines) {
        var answers = new Answers(engines);
        for (var at = 0; at < warmUp + measured; at++) {
            var question = questions.get();
            var into = at < warmUp ? new Answers(engines) : answers;
            for (var turn = 0; turn < engines.size(); turn++) {
                ask(engines.get((at + turn) % engines.size()), question, into);
            }
        }
        return answers;
    }

    private void ask(Answering<Q> engine, Q question, Answers into) {
        engine.prepare();
        var process = PROCESS.getProcessCpuTime();
        var thread = THREADS.getCurrentThreadCpuTime();
        var begin = System.nanoTime();
        var found = engine.ask(question);
        var took = System.nanoTime() - begin;
        thread = THREADS.getCurrentThreadCpuTime() - thread;
        process = PROCESS.getProcessCpuTime() - process;
        into.add(engine, form.apply(question), found, new Answers.Took(took, thread, process));
    }
}
