package org.relais.search;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/**
 * What is made of a segment when it is first asked for, and kept for as long as that lives: segments never
 * change but for what is deleted, and most of them stay when something is written.
 */
final class PerSegment<T> {

    private final Function<LeafReader, T> make;
    private final Map<IndexReader.CacheKey, T> kept = new ConcurrentHashMap<>();

    PerSegment(Function<LeafReader, T> make) {
        this.make = make;
    }

    /** Of a text that is searched by itself, in memory, nothing is kept. */
    T of(LeafReader segment) {
        var life = segment.getCoreCacheHelper();
        if (life == null) {
            return make.apply(segment);
        }
        return kept.computeIfAbsent(life.getKey(), key -> {
            life.addClosedListener(kept::remove);
            return make.apply(segment);
        });
    }
}
