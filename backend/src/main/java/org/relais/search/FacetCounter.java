package org.relais.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TopFieldCollector;
import org.jspecify.annotations.Nullable;

/**
 * Counts what a text finds, whatever is chosen, and finds the first of it that meets every choice, in one pass.
 * An item counts for a facet when it meets every <em>other</em> choice, so that each number is what the page
 * would show next, and no facet vanishes by being used. The tabs' types are counted in the same way.
 */
final class FacetCounter extends SimpleCollector {

    private final ValueTally types;
    private final Map<Facet, ValueTally> facets = new EnumMap<>(Facet.class);
    private final List<ValueTally> all = new ArrayList<>();
    private final TopFieldCollector first;
    private @Nullable LeafCollector firstHere;
    private long total;
    private long unfiltered;

    /** @param first finds the first of what meets every choice */
    static CollectorManager<FacetCounter, FacetCounter> of(SearchQuery query, TopFieldCollector first) {
        return Sole.of(() -> new FacetCounter(query, first));
    }

    private FacetCounter(SearchQuery query, TopFieldCollector first) {
        this.first = first;
        types = new ValueTally(
                Fields.TYPE, query.types().stream().map(ItemType::code).collect(Collectors.toSet()));
        all.add(types);
        for (var facet : Facet.values()) {
            var tally = new ValueTally(facet.field(), query.chosen(facet));
            facets.put(facet, tally);
            all.add(tally);
        }
    }

    @Override
    protected void doSetNextReader(LeafReaderContext segment) throws IOException {
        for (var tally : all) {
            tally.enter(segment.reader());
        }
        firstHere = first.getLeafCollector(segment);
    }

    @Override
    public void setScorer(Scorable scorer) throws IOException {
        Objects.requireNonNull(firstHere).setScorer(scorer);
    }

    @Override
    public void collect(int row) throws IOException {
        var ofTypes = types.admits(row);
        var missed = types;
        var misses = ofTypes ? 0 : 1;
        for (var tally : facets.values()) {
            if (!tally.admits(row)) {
                missed = tally;
                misses++;
            }
        }
        if (misses == 0) {
            total++;
            Objects.requireNonNull(firstHere).collect(row);
            for (var tally : all) {
                tally.count();
            }
        } else if (misses == 1) {
            missed.count();
        }
        if (ofTypes) {
            unfiltered++;
        }
    }

    @Override
    public void finish() throws IOException {
        for (var tally : all) {
            tally.leave();
        }
        Objects.requireNonNull(firstHere).finish();
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }

    ScoreDoc[] first() {
        return HitOrder.scored(first.topDocs());
    }

    /** Items that meet every choice. */
    long total() {
        return total;
    }

    /** Items of the asked types, had no facet been used. */
    long unfiltered() {
        return unfiltered;
    }

    Map<ItemType, Long> types() {
        var counts = new EnumMap<ItemType, Long>(ItemType.class);
        for (var type : ItemType.values()) {
            counts.put(type, types.of(type.code()));
        }
        return counts;
    }

    Map<Facet, List<FacetCount>> facets() {
        var counts = new EnumMap<Facet, List<FacetCount>>(Facet.class);
        facets.forEach((facet, tally) -> counts.put(facet, tally.mostFirst()));
        return counts;
    }
}
