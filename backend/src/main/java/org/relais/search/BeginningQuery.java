package org.relais.search;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.Query;

/** Words as they are written, whatever their accents, that begin as somebody typed before a star. */
final class BeginningQuery extends AutomatonQuery {

    private static final String STAR = "*";

    /** Words that are weighed one by one: of those that begin alike the first in the alphabet are enough to rank. */
    private static final int MOST_WEIGHED = 50;

    private BeginningQuery(String typed, RewriteMethod method) {
        super(new Term(Fields.EXACT, typed), AccentBlind.beginning(begun(typed)), false, method);
    }

    private static String begun(String typed) {
        return AccentBlind.folded(typed.substring(0, typed.length() - STAR.length()));
    }

    static boolean isBeginning(String typed) {
        return typed.endsWith(STAR);
    }

    /** Whatever has such a word, however well it answers. */
    static Query any(String typed) {
        return new BeginningQuery(typed, CONSTANT_SCORE_BLENDED_REWRITE);
    }

    /** The more often such words stand there, and the rarer they are, the better. */
    static Query best(String typed) {
        return new BeginningQuery(typed, new TopTermsScoringBooleanQueryRewrite(MOST_WEIGHED));
    }

    /** Whether a word of the exact field begins so. */
    static boolean holds(String typed, String word) {
        return AccentBlind.folded(word).startsWith(begun(typed));
    }

    @Override
    public String toString(String field) {
        return term.toString();
    }
}
