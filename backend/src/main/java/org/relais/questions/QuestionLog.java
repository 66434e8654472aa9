package org.relais.questions;

import java.util.ArrayList;
import java.util.Locale;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.relais.search.SearchResult;
import org.relais.security.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Notes what was asked. Whoever asks never waits for it: notes queue up to a limit, beyond which they are
 * lost, and are written together a moment later.
 */
@Component
public class QuestionLog implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(QuestionLog.class);
    private static final int MOST_WAITING = 1_000;
    private static final int MOMENT = 1;

    /** What has none, nobody can give a domain: it was typed to try. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]{3,}(?![\\p{L}\\p{N}\\p{M}*])");

    private final QuestionWriter writer;
    private final BlockingQueue<Note> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final AtomicBoolean due = new AtomicBoolean();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("questions").daemon().factory());

    QuestionLog(QuestionWriter writer) {
        this.writer = writer;
    }

    /** Asked where opening a result is noticed. */
    public void onScreen(Viewer viewer, String text, Locale locale, SearchResult result) {
        note(viewer, text, locale, result, Tally.ON_SCREEN);
    }

    /** Asked by a program, of which nobody knows what it opens. */
    public void byProgram(Viewer viewer, String text, Locale locale, SearchResult result) {
        note(viewer, text, locale, result, Tally.BY_PROGRAM);
    }

    /** A result was opened. */
    public void opened(Viewer viewer, String text, Locale locale, SearchResult result) {
        note(viewer, text, locale, result, Tally.OPENED);
    }

    private void note(Viewer viewer, String text, Locale locale, SearchResult result, Tally tally) {
        if (!WORD.matcher(text).find()) {
            return;
        }
        var kept = waiting.offer(new Note(AskedQuestion.of(viewer, text, locale, result), tally));
        if (kept && due.compareAndSet(false, true)) {
            CompletableFuture.delayedExecutor(MOMENT, TimeUnit.SECONDS, worker).execute(this::write);
        }
    }

    /** Waits until all that was noted so far is written. */
    void writeNow() throws InterruptedException, ExecutionException {
        worker.submit(this::write).get();
    }

    private void write() {
        due.set(false);
        var notes = new ArrayList<Note>();
        if (waiting.drainTo(notes) == 0) {
            return;
        }
        try {
            writer.write(notes);
        } catch (RuntimeException e) {
            LOG.warn("{} questions could not be noted, and are lost", notes.size(), e);
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        worker.execute(this::write);
        worker.shutdown();
        if (!worker.awaitTermination(MOMENT, TimeUnit.SECONDS)) {
            worker.shutdownNow();
        }
    }

    /** A question, and what happened to it. */
    record Note(AskedQuestion question, Tally tally) {}
}
