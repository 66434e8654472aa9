package org.relais.search;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;

/**
 * Counts the values of one field, and tells which rows have one that was chosen. Values are counted by
 * their number within a segment and added up by what they say, for each segment numbers them anew.
 */
final class ValueTally {

    private final String field;
    private final Set<String> chosen;
    private final Map<String, Long> counts = new HashMap<>();
    private SortedSetDocValues values = DocValues.emptySortedSet();
    private long[] inSegment = {};
    private final BitSet wanted = new BitSet();

    /** The values of the row looked at last, of which there are so many. */
    private int[] here = new int[8];

    private int many;

    ValueTally(String field, Set<String> chosen) {
        this.field = field;
        this.chosen = chosen;
    }

    void enter(LeafReader segment) throws IOException {
        values = DocValues.getSortedSet(segment, field);
        inSegment = new long[Math.toIntExact(values.getValueCount())];
        wanted.clear();
        for (var value : chosen) {
            var number = values.lookupTerm(new BytesRef(value));
            if (number >= 0) {
                wanted.set(Math.toIntExact(number));
            }
        }
    }

    /** Looks at a row's values; whether one of them was chosen, or none had to be. */
    boolean admits(int row) throws IOException {
        many = values.advanceExact(row) ? values.docValueCount() : 0;
        here = ArrayUtil.grow(here, many);
        var isWanted = chosen.isEmpty();
        for (var at = 0; at < many; at++) {
            here[at] = Math.toIntExact(values.nextOrd());
            isWanted |= wanted.get(here[at]);
        }
        return isWanted;
    }

    /** Counts the values of the row looked at last. */
    void count() {
        for (var at = 0; at < many; at++) {
            inSegment[here[at]]++;
        }
    }

    void leave() throws IOException {
        for (var number = 0; number < inSegment.length; number++) {
            if (inSegment[number] > 0) {
                counts.merge(values.lookupOrd(number).utf8ToString(), inSegment[number], Long::sum);
            }
        }
    }

    long of(String value) {
        return counts.getOrDefault(value, 0L);
    }

    List<FacetCount> mostFirst() {
        return counts.entrySet().stream()
                .map(entry -> new FacetCount(entry.getKey(), entry.getValue()))
                .sorted(FacetCount.MOST_FIRST)
                .toList();
    }
}
