package org.relais.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.relais.graph.GraphChanged;
import org.relais.graph.RevisionFeed;
import org.relais.graph.Touched;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Follows the revision feed and keeps the index in step. What changed is shown at once and committed soon
 * after, as waiting for the disk takes longer than all else. The revision that was reached is part of each
 * commit, so after any end, however sudden, it goes on from where the index really is, and takes what was
 * not yet committed from the feed again; and an index of another graph, or ahead of this one, is made anew.
 */
@Component
public class Projection implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Projection.class);
    private static final int PORTION = 50;
    private static final Duration COMMIT_EVERY = Duration.ofSeconds(1);

    private final RevisionFeed feed;
    private final Index index;
    private final Reindexing reindexing;
    private final Duration poll;
    private final ReentrantLock lock = new ReentrantLock();
    private final ReentrantLock committing = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private final Condition progress = lock.newCondition();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final ScheduledExecutorService commits = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("index-commit").daemon().factory());
    private @Nullable Future<?> committed;
    private volatile boolean running = true;
    private long reached = -1;
    private String graph = "";
    /** What the next commit has to say, at least; null when there is nothing to commit. */
    private @Nullable Commit due;

    Projection(RevisionFeed feed, Index index, Reindexing reindexing, SearchProperties properties) {
        this.feed = feed;
        this.index = index;
        this.reindexing = reindexing;
        this.poll = properties.poll();
    }

    /** Starts to follow, in a thread of its own. */
    public void start() {
        Thread.ofPlatform().name("projection").daemon().start(this::follow);
        committed = commits.scheduleWithFixedDelay(
                this::commitDue, COMMIT_EVERY.toMillis(), COMMIT_EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Waits until the index shows a revision of the graph; false when it did not in time. */
    public boolean awaitRevision(long revision, Duration most) {
        var left = most.toNanos();
        lock.lock();
        try {
            news.signalAll();
            while (reached < revision && left > 0) {
                left = progress.awaitNanos(left);
            }
            return reached >= revision;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the index shows the graph as it is now. */
    public boolean awaitNow(Duration most) {
        return awaitRevision(feed.state().revision(), most);
    }

    @TransactionalEventListener(GraphChanged.class)
    void graphChanged() {
        lock.lock();
        try {
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void follow() {
        while (running) {
            try {
                if (catchUp() == 0) {
                    pause();
                }
            } catch (TransientDataAccessException overtaken) {
                LOG.warn("The index could not follow the graph yet; trying again: {}", overtaken.getMessage());
                pause();
            } catch (IOException | RuntimeException e) {
                if (running) {
                    LOG.error("The index could not follow the graph; trying again", e);
                    pause();
                }
            }
        }
        ended.countDown();
    }

    /** Goes on from where the index is, or makes it anew. */
    private void begin() throws IOException {
        var state = feed.state();
        graph = state.graph();
        var from = index.committedRevision(graph);
        if (from < 0 || from > state.revision()) {
            LOG.info("Making the index anew at revision {}", state.revision());
            makeAnew(state.revision());
        } else {
            show(from, null);
        }
    }

    /** One portion of the feed; returns how many changes there were. */
    private int catchUp() throws IOException {
        if (reached < 0) {
            begin();
        }
        var changes = feed.after(reached, PORTION);
        if (!changes.isEmpty()) {
            var touched = new HashSet<Touched>();
            changes.forEach(change -> touched.addAll(change.touched()));
            reindexing.touched(touched);
            var last = changes.getLast().revision();
            show(last, new Commit(graph, last));
        }
        return changes.size();
    }

    /** No commit that was due may fall into it: it would say of an empty index how far it had come. */
    private void makeAnew(long revision) throws IOException {
        committing.lock();
        try {
            takeDue();
            reindexing.all();
            index.commit(graph, revision);
        } finally {
            committing.unlock();
        }
        show(revision, null);
    }

    /** A commit may hold more than it says, never less: what the feed repeats after a crash changes nothing. */
    private void commitDue() {
        committing.lock();
        try {
            var next = takeDue();
            if (next != null) {
                index.commit(next.graph(), next.revision());
            }
        } catch (IOException | RuntimeException e) {
            LOG.error("The index could not be committed; it is searchable, and will be made up after a restart", e);
        } finally {
            committing.unlock();
        }
    }

    private @Nullable Commit takeDue() {
        lock.lock();
        try {
            var next = due;
            due = null;
            return next;
        } finally {
            lock.unlock();
        }
    }

    private void show(long revision, @Nullable Commit next) throws IOException {
        index.refresh();
        lock.lock();
        try {
            reached = revision;
            due = next;
            progress.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Until there is news or the clock says so: waking for nothing costs one look at the feed. */
    @SuppressWarnings("WaitNotInLoop")
    private void pause() {
        lock.lock();
        try {
            var arrived = news.await(poll.toMillis(), TimeUnit.MILLISECONDS);
            LOG.trace("Woken by {}", arrived ? "news" : "the clock");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void destroy() {
        running = false;
        graphChanged();
        try {
            if (!ended.await(10, TimeUnit.SECONDS)) {
                throw new UncheckedIOException(new IOException("The projection did not end in time"));
            }
            if (committed != null) {
                committed.cancel(false);
            }
            commits.shutdown();
            if (!commits.awaitTermination(10, TimeUnit.SECONDS)) {
                throw new UncheckedIOException(new IOException("The index was not committed in time"));
            }
            commitDue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A revision of a graph that the index holds and the disk does not. */
    private record Commit(String graph, long revision) {}
}
