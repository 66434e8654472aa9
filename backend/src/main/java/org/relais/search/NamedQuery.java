package org.relais.search;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/**
 * Names that sound like a word, where the word may be a name: somebody or some place is called so, or hardly
 * any text has the word. Else "colère" would bring up everyone called Clair. What decides is what every
 * account may read.
 */
final class NamedQuery extends Query {

    /** What stands in more passages than this is a word of the language. */
    private static final int RARE = 2;

    private final Term name;
    private final Set<Term> texts;
    private final Set<String> sounds;
    private final Map<String, Float> fields;

    /**
     * @param name the word in the field of names
     * @param texts the word in the fields of texts
     * @param sounds keys of {@link NameSound}
     * @param fields fields of sounds, and what a match in each is worth
     */
    NamedQuery(Term name, Set<Term> texts, Set<String> sounds, Map<String, Float> fields) {
        this.name = name;
        this.texts = Set.copyOf(texts);
        this.sounds = Set.copyOf(sounds);
        this.fields = Map.copyOf(fields);
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        if (!mayBeName(OpenStatistics.reader(searcher))) {
            return new MatchNoDocsQuery("no name, but a word of the language");
        }
        var query = new BooleanQuery.Builder();
        for (var field : fields.entrySet()) {
            var alike = new ConstantScoreQuery(Gate.anyOf(field.getKey(), sounds));
            query.add(new BoostQuery(alike, field.getValue()), Occur.SHOULD);
        }
        return query.build();
    }

    private boolean mayBeName(IndexReader open) throws IOException {
        if (open.docFreq(name) > 0) {
            return true;
        }
        for (var text : texts) {
            if (open.docFreq(text) > RARE) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "sounds like " + name.text();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NamedQuery query
                && name.equals(query.name)
                && texts.equals(query.texts)
                && sounds.equals(query.sounds)
                && fields.equals(query.fields);
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), name, sounds, fields);
    }
}
