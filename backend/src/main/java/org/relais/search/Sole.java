package org.relais.search;

import java.util.Collection;
import java.util.function.Supplier;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;

/** Collects in the searcher's own thread, as ours have no others: one collector sees every row, in the order of the index. */
final class Sole {

    private Sole() {}

    static <C extends Collector> CollectorManager<C, C> of(Supplier<C> collector) {
        return new CollectorManager<>() {
            @Override
            public C newCollector() {
                return collector.get();
            }

            @Override
            public C reduce(Collection<C> collectors) {
                if (collectors.size() != 1) {
                    throw new IllegalStateException("%d collectors for one search".formatted(collectors.size()));
                }
                return collectors.iterator().next();
            }
        };
    }
}
