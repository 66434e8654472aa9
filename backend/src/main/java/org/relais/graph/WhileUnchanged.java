package org.relais.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The latest answers to questions that are dear and often asked, each for as long as the graph stays at the
 * revision at which it was asked. What is asked must hold all on which the answer depends but the graph, who asks
 * or what they may see first of all.
 */
public final class WhileUnchanged<K, V> {

    private final RevisionFeed feed;
    private final int most;
    private final Map<K, Answer<V>> answers = new LinkedHashMap<>();

    /** @param most as many answers are kept */
    public WhileUnchanged(RevisionFeed feed, int most) {
        this.feed = feed;
        this.most = most;
    }

    /** The answer, asked now unless it is known. An answer that is asked while the graph changes is of no later use. */
    public V get(K asked, Supplier<V> answer) {
        var revision = feed.revision();
        return known(asked, revision).orElseGet(() -> {
            var now = answer.get();
            keep(asked, new Answer<>(revision, now));
            return now;
        });
    }

    private synchronized Optional<V> known(K asked, long revision) {
        return Optional.ofNullable(answers.get(asked))
                .filter(known -> known.revision() == revision)
                .map(Answer::value);
    }

    private synchronized void keep(K asked, Answer<V> answer) {
        answers.remove(asked);
        answers.put(asked, answer);
        if (answers.size() > most) {
            answers.remove(answers.keySet().iterator().next());
        }
    }

    private record Answer<V>(long revision, V value) {}
}
