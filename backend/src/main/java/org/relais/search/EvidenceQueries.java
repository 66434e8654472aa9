package org.relais.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;
import org.relais.domains.ConceptFinder;
import org.relais.kernel.Timespan;
import org.relais.schema.Concept;
import org.relais.schema.Vocabulary;
import org.relais.search.SearchResult.Expansion;

/** What asks for pieces of evidence, and how much of what was asked they answer. */
final class EvidenceQueries {

    /** Of a text as long as a report the beginning says what is sought; more words only take longer to look up. */
    private static final int MOST_WORDS = 300;

    /** A piece tagged only with the broader domain says a third of it. */
    private static final float BROADER = 0.35f;

    /** A label that falls in a text says less than a tag that someone set. */
    private static final float MENTIONED = 0.5f;

    private final Vocabulary vocabulary;
    private final WordQueries words = new WordQueries(Analyzers.all());

    EvidenceQueries(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Its score is the share: by the tag or a narrower one, by the label in the text, by the tag just above. */
    Query about(Concept concept) {
        var ways = new ArrayList<Query>();
        ways.add(constant(new TermQuery(new Term(Fields.DOMAIN, concept.notation())), 1));
        concept.broader()
                .filter(broader -> !vocabulary.find(broader).map(Concept::isTop).orElse(true) || concept.isTop())
                .ifPresent(broader ->
                        ways.add(constant(new TermQuery(new Term(PieceDocuments.TAGGED, broader)), BROADER)));
        labels(concept).forEach(label -> ways.add(constant(label, MENTIONED)));
        return new DisjunctionMaxQuery(ways, 0);
    }

    /** One for each word of a text that says something. */
    List<Query> words(String text) {
        return ConceptFinder.written(text).stream()
                .filter(word -> !words.isEmptyWord(word))
                .distinct()
                .limit(MOST_WORDS)
                .flatMap(word -> words.evidence(word).stream())
                .toList();
    }

    /** Services in a team that have a day in common with a span of time. */
    static Query served(Timespan when) {
        return IntRange.newIntersectsQuery(
                PieceDocuments.SERVED,
                new int[] {PieceDocuments.day(when.from(), Integer.MIN_VALUE)},
                new int[] {PieceDocuments.day(when.to(), Integer.MAX_VALUE)});
    }

    /**
     * The most that words could score. Raw scores of two questions cannot be compared, so each is divided by it. It
     * is the sum of the idf that BM25 gives them: its score of a word tends to its idf as the word is repeated
     * (Robertson and Zaragoza 2009, with Lucene's form that leaves out k1 + 1).
     */
    static double most(IndexSearcher searcher, List<Query> words) throws IOException {
        var sum = 0d;
        for (var word : words) {
            var terms = new HashSet<Term>();
            word.visit(QueryVisitor.termCollector(terms));
            sum += idf(searcher, terms);
        }
        return Math.max(sum, Double.MIN_NORMAL);
    }

    /** By the statistics that the scores go by, which are not those of all that is there. */
    private static double idf(IndexSearcher searcher, Set<Term> terms) throws IOException {
        var reader = searcher.getIndexReader();
        var best = 0d;
        for (var term : terms) {
            var field = searcher.collectionStatistics(term.field());
            var found = reader.docFreq(term);
            if (field != null && found > 0) {
                var documents = searcher.termStatistics(term, found, reader.totalTermFreq(term))
                        .docFreq();
                best = Math.max(best, Math.log(1 + (field.docCount() - documents + 0.5) / (documents + 0.5)));
            }
        }
        return best;
    }

    private Stream<Query> labels(Concept concept) {
        return Stream.of("fr", "en", "ar")
                .flatMap(language -> Stream.concat(
                                Stream.of(concept.prefLabel().in(Locale.of(language))),
                                concept.synonyms(language).stream())
                        .flatMap(label -> words.evidence(new Expansion(label, language, concept.notation())).stream()));
    }

    private static Query constant(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }
}
