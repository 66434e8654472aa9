package org.relais.search;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.relais.security.Viewer;

/** The words that tell an item from others, by how rare they are among what every account may read. */
final class SimilarWords {

    private static final int MOST_PARTS = 60;
    private static final int MOST_WORDS = 12;
    private static final int SHORTEST = 3;

    /** What one text in twenty-five says, tells nothing of any; unless there are only a few texts. */
    private static final float COMMON = 0.04f;

    private static final int FEW = 8;

    /** As the analysis cuts them off. */
    private static final Pattern ELIDED = Pattern.compile("^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’ʼ]");

    /** Of what is longer than a lesson, only words that come back. */
    private static final int LONG = 3_000;

    private final IndexSearcher searcher;
    private final Analyzer analyzer;

    SimilarWords(IndexSearcher searcher, Analyzer analyzer) {
        this.searcher = searcher;
        this.analyzer = analyzer;
    }

    List<Word> of(Viewer viewer, int row, String id) throws IOException {
        var words = new ArrayList<Word>();
        for (var text : texts(viewer, row, id).entrySet()) {
            words.addAll(words(text.getKey(), text.getValue().toString()));
        }
        return words;
    }

    /** What the item says, by field. */
    private Map<String, StringBuilder> texts(Viewer viewer, int row, String id) throws IOException {
        var texts = new TreeMap<String, StringBuilder>();
        var stored = searcher.storedFields();
        var parts = Gate.rows(viewer, Fields.ROW_PART).add(new TermQuery(new Term(Fields.ID, id)), Occur.FILTER);
        for (var part : searcher.search(parts.build(), MOST_PARTS).scoreDocs) {
            var passage = stored.document(part.doc);
            if (!passage.get("part").isEmpty()) {
                add(texts, Fields.TEXT + Fields.language(passage.get("language")), passage.get("text"));
            }
        }
        if (texts.isEmpty()) {
            var item = stored.document(row);
            for (var name : List.of("title", "body")) {
                for (var text : item.getValues(name)) {
                    var tab = text.indexOf('\t');
                    add(texts, Fields.TEXT + Fields.language(text.substring(0, tab)), text.substring(tab + 1));
                }
            }
        }
        return texts;
    }

    private static void add(Map<String, StringBuilder> texts, String field, String text) {
        texts.computeIfAbsent(field, first -> new StringBuilder()).append(text).append('\n');
    }

    private List<Word> words(String field, String text) throws IOException {
        var reader = OpenStatistics.reader(searcher);
        var like = new MoreLikeThis(reader);
        like.setAnalyzer(analyzer);
        like.setMinTermFreq(text.length() > LONG ? 2 : 1);
        like.setMinDocFreq(1);
        like.setMaxDocFreq(Math.max(FEW, Math.round(reader.getDocCount(field) * COMMON)));
        like.setMinWordLen(SHORTEST);
        like.setMaxQueryTerms(MOST_WORDS);
        var written = written(field, text);
        var language = field.substring(field.indexOf('.') + 1);
        var words = new ArrayList<Word>();
        for (var term : like.retrieveInterestingTerms(new StringReader(text), field)) {
            words.add(new Word(language, term, written.getOrDefault(term, term)));
        }
        return words;
    }

    /** How each term stands in the text where it comes first. */
    private Map<String, String> written(String field, String text) throws IOException {
        var written = new HashMap<String, String>();
        try (var tokens = analyzer.tokenStream(field, text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            var place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                var word = text.substring(place.startOffset(), place.endOffset());
                var bare = ELIDED.matcher(word.toLowerCase(Locale.ROOT)).replaceFirst("");
                written.putIfAbsent(term.toString(), bare);
            }
            tokens.end();
        }
        return written;
    }

    /** A term of a language's fields, and how it is written. */
    record Word(String language, String term, String written) {}
}
