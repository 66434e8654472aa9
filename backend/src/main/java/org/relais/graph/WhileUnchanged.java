package org.relais.graph;

import java.util.function.Supplier;
import org.relais.kernel.Latest;

/**
 * The latest answers to questions that are dear and often asked, each for as long as the graph stays at the
 * revision at which it was asked. What is asked must hold all on which the answer depends but the graph, who asks
 * or what they may see first of all.
 */
public final class WhileUnchanged<K, V> {

    private final RevisionFeed feed;
    private final Latest<K, Answer<V>> answers;

    /** @param most as many answers are kept */
    public WhileUnchanged(RevisionFeed feed, int most) {
        this.feed = feed;
        this.answers = new Latest<>(most);
    }

    /** The answer, asked now unless it is known. An answer that is asked while the graph changes is of no later use. */
    public V get(K asked, Supplier<V> answer) {
        var revision = feed.revision();
        return answers.get(asked)
                .filter(known -> known.revision() == revision)
                .map(Answer::value)
                .orElseGet(() -> {
                    var now = answer.get();
                    answers.put(asked, new Answer<>(revision, now));
                    return now;
                });
    }

    private record Answer<V>(long revision, V value) {}
}
