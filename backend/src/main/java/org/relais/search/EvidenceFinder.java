package org.relais.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.relais.domains.ConceptFinder;
import org.relais.schema.Concept;
import org.relais.schema.Vocabulary;
import org.relais.search.SearchResult.Expansion;
import org.relais.security.Viewer;
import org.springframework.stereotype.Component;

/**
 * Finds pieces of evidence that bear on something. Raw scores of two needs cannot be compared, so each
 * is divided by the most that any piece could reach: the share of the need that the piece answers.
 */
@Component
public class EvidenceFinder {

    /** As many pieces as are weighed for one aspect of a need. */
    private static final int MOST = 1000;

    /** Of a text as long as a report the beginning says what is sought; more words only take longer to look up. */
    private static final int MOST_WORDS = 300;

    /** A piece tagged only with the broader domain says a third of it. */
    private static final float BROADER = 0.35f;

    /** A label that falls in a text says less than a tag that someone set. */
    private static final float MENTIONED = 0.5f;

    private final Gate gate;
    private final Vocabulary vocabulary;
    private final WordQueries words = new WordQueries(Analyzers.all());

    EvidenceFinder(Index index, Vocabulary vocabulary) {
        this.gate = new Gate(index);
        this.vocabulary = vocabulary;
    }

    /** Pieces on a domain: by its tag or a narrower one, by its label in the text, by the tag just above. */
    public List<ScoredPiece> about(Viewer viewer, Concept concept) {
        var ways = new ArrayList<Query>();
        ways.add(constant(new TermQuery(new Term(Fields.DOMAIN, concept.notation())), 1));
        concept.broader()
                .filter(broader -> !vocabulary.find(broader).map(Concept::isTop).orElse(true) || concept.isTop())
                .ifPresent(broader ->
                        ways.add(constant(new TermQuery(new Term(PieceDocuments.TAGGED, broader)), BROADER)));
        labels(concept).forEach(label -> ways.add(constant(label, MENTIONED)));
        return search(viewer, new DisjunctionMaxQuery(ways, 0), searcher -> 1d);
    }

    /** Pieces that hold words of a text, each by the share of the text's weight that it holds. */
    public List<ScoredPiece> saying(Viewer viewer, String text) {
        var meaningful = ConceptFinder.written(text).stream()
                .filter(word -> !words.isEmptyWord(word))
                .distinct()
                .limit(MOST_WORDS)
                .flatMap(word -> words.evidence(word).stream())
                .toList();
        if (meaningful.isEmpty()) {
            return List.of();
        }
        var any = new BooleanQuery.Builder();
        meaningful.forEach(word -> any.add(word, Occur.SHOULD));
        return search(viewer, any.build(), searcher -> most(searcher, meaningful));
    }

    private List<ScoredPiece> search(Viewer viewer, Query query, Most most) {
        var gated =
                Gate.rows(viewer, Fields.ROW_EVIDENCE).add(query, Occur.MUST).build();
        return gate.search(viewer, searcher -> {
            var whole = most.of(searcher);
            var found = searcher.search(gated, MOST).scoreDocs;
            var pieces = RowColumn.of(searcher, PieceDocuments.PIECE, found, PieceLine::read);
            return Arrays.stream(found)
                    .map(hit -> new ScoredPiece(Objects.requireNonNull(pieces.get(hit.doc)), hit.score / whole))
                    .toList();
        });
    }

    /**
     * The sum over the words of the idf that BM25 gives them: its score of a word tends to its idf as the
     * word is repeated (Robertson and Zaragoza 2009, with Lucene's form that leaves out k1 + 1).
     */
    private static double most(IndexSearcher searcher, List<Query> words) throws IOException {
        var sum = 0d;
        for (var word : words) {
            var terms = new java.util.HashSet<Term>();
            word.visit(org.apache.lucene.search.QueryVisitor.termCollector(terms));
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
                                Stream.of(concept.prefLabel().in(java.util.Locale.of(language))),
                                concept.synonyms(language).stream())
                        .flatMap(label -> words.evidence(new Expansion(label, language, concept.notation())).stream()));
    }

    private static Query constant(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }

    /** The most that a piece could score. */
    private interface Most {
        double of(IndexSearcher searcher) throws IOException;
    }
}
