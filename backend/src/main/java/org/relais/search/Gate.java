package org.relais.search;

import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.relais.security.Access;
import org.relais.security.Viewer;

/** The gate before collection: no query reaches the index but through here. */
final class Gate {

    private final Index index;

    Gate(Index index) {
        this.index = index;
    }

    /** Searches rows of a kind that the viewer may see. */
    <T> T search(Viewer viewer, Index.Search<T> search) {
        return index.search(seesOpenOnly(viewer), search);
    }

    /** The query, narrowed to rows of a kind that the viewer may see. */
    static BooleanQuery.Builder rows(Viewer viewer, String row) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.ROW, row)), Occur.FILTER)
                .add(anyOf(Fields.ACCESS, viewer.access()), Occur.FILTER);
    }

    static Query anyOf(String field, Set<String> values) {
        List<BytesRef> terms = values.stream().map(BytesRef::new).toList();
        return new TermInSetQuery(field, terms);
    }

    private static boolean seesOpenOnly(Viewer viewer) {
        return viewer.access().stream().allMatch(Access::isOpen);
    }
}
