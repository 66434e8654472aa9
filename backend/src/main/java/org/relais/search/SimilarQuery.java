package org.relais.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.NamedMatches;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.relais.search.Similar.Kind;

/**
 * Asks for items that share stages, missions, domains or words with a row. What is shared is told apart by
 * name, so that each match can say its reasons.
 */
final class SimilarQuery {

    /** A stage in common says more than a mission or a domain, and that more than any word. */
    private static final float STAGE = 3;

    private static final float MISSION = 2;
    private static final float DOMAIN = 2;
    private static final float WORD = 0.5f;

    /** One word in common is chance. */
    private static final int FEWEST_WORDS = 2;

    private SimilarQuery() {}

    static BooleanQuery of(IndexReader reader, int row, List<SimilarWords.Word> words) throws IOException {
        var query = new BooleanQuery.Builder();
        addShared(query, reader, row, Kind.STAGE, Facet.STAGE, STAGE);
        addShared(query, reader, row, Kind.MISSION, Facet.MISSION, MISSION);
        for (var domain : reader.storedFields().document(row).getValues("tagged")) {
            query.add(shared(Kind.DOMAIN, Facet.DOMAIN, domain, DOMAIN), Occur.SHOULD);
        }
        if (words.size() >= FEWEST_WORDS) {
            var same = new BooleanQuery.Builder().setMinimumNumberShouldMatch(FEWEST_WORDS);
            words.forEach(word -> same.add(named(Kind.WORD, word.written(), anywhere(word)), Occur.SHOULD));
            query.add(same.build(), Occur.SHOULD);
        }
        return query.build();
    }

    private static void addShared(
            BooleanQuery.Builder query, IndexReader reader, int row, Kind kind, Facet facet, float weight)
            throws IOException {
        var values = MultiDocValues.getSortedSetValues(reader, facet.field());
        if (values != null && values.advanceExact(row)) {
            for (var at = 0; at < values.docValueCount(); at++) {
                var value = values.lookupOrd(values.nextOrd()).utf8ToString();
                query.add(shared(kind, facet, value, weight), Occur.SHOULD);
            }
        }
    }

    private static Query shared(Kind kind, Facet facet, String value, float weight) {
        var term = new ConstantScoreQuery(new TermQuery(new Term(facet.field(), value)));
        return named(kind, value, new BoostQuery(term, weight));
    }

    /** In one of the parts, of one language. */
    private static Query anywhere(SimilarWords.Word word) {
        var part = new TermQuery(new Term(Fields.TEXT + word.language(), word.term()));
        return new BoostQuery(new ToParentBlockJoinQuery(part, ItemQueryPlan.ITEMS, ScoreMode.Max), WORD);
    }

    private static Query named(Kind kind, String value, Query query) {
        return NamedMatches.wrapQuery(kind.code() + "\t" + value, query);
    }
}
