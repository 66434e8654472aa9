package org.relais.search;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/** What answers one of several queries or more, scored by all that it answers. */
final class AnyOf {

    private AnyOf() {}

    /** Nothing where there are none. */
    static Optional<Query> of(List<Query> queries) {
        if (queries.size() <= 1) {
            return queries.stream().findFirst();
        }
        var any = new BooleanQuery.Builder();
        queries.forEach(query -> any.add(query, Occur.SHOULD));
        return Optional.of(any.build());
    }
}
