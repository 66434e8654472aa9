package org.relais.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.relais.kernel.Folded;

/**
 * How words become terms. Each language folds, drops its empty words and stems; the neutral one folds
 * only; the exact one keeps every letter. In all of them an article number is one term however it is
 * written, and the elided article is cut off.
 */
final class Analyzers {

    /** Raised whenever a change here, or to the fields, makes another index of the same text. */
    static final String VERSION = "14";

    private static final int LONGEST_PREFIX = 20;
    private static final int GAP = 100;

    private Analyzers() {}

    static Analyzer all() {
        var perField = new HashMap<String, Analyzer>();
        var languages = Map.of("fr", french(), "en", english(), "ar", arabic(), "x", neutral());
        for (var family : Set.of(Fields.TITLE, Fields.TEXT, Fields.EVIDENCE)) {
            languages.forEach((language, analyzer) -> perField.put(family + language, analyzer));
        }
        perField.put(Fields.PREFIX, prefixes());
        perField.put(Fields.PERSON_NAME, neutral());
        perField.put(Fields.PLACE_NAME, neutral());
        perField.put(Fields.NAME, neutral());
        perField.put(Fields.NAME_SOUND, sounds());
        perField.put(Fields.NAMED_SOUND, sounds());
        return new PerFieldAnalyzerWrapper(exact(), perField);
    }

    static Analyzer neutral() {
        return analyzer(Analyzers::folded);
    }

    private static Analyzer french() {
        var stop = folded(FrenchAnalyzer.getDefaultStopSet());
        var stems = frenchStems();
        return analyzer(words -> new FrenchLightStemFilter(new StemmerOverrideFilter(
                new org.apache.lucene.analysis.StopFilter(new ASCIIFoldingFilter(words), stop), stems)));
    }

    /** A treatment is no trafficking, though the rules give "traitement" and "traite" one stem. */
    private static StemmerOverrideFilter.StemmerOverrideMap frenchStems() {
        var stems = new StemmerOverrideFilter.Builder();
        stems.add("traitement", "traitement");
        stems.add("traitements", "traitement");
        try {
            return stems.build();
        } catch (IOException e) {
            throw new UncheckedIOException("Stems in memory cannot be written", e);
        }
    }

    private static Analyzer english() {
        var stop = EnglishAnalyzer.getDefaultStopSet();
        return analyzer(words -> new PorterStemFilter(new org.apache.lucene.analysis.StopFilter(
                new ASCIIFoldingFilter(new EnglishPossessiveFilter(words)), stop)));
    }

    /** Stemmed twice: the first time takes the article off الوساطة, the second the و that it takes off وساطة. */
    private static Analyzer arabic() {
        var stop = folded(ArabicAnalyzer.getDefaultStopSet());
        return analyzer(words -> new ArabicStemFilter(new ArabicStemFilter(new ArabicNormalizationFilter(
                new org.apache.lucene.analysis.StopFilter(new FoldedFilter(words), stop)))));
    }

    private static Analyzer exact() {
        return analyzer(words -> words);
    }

    private static Analyzer prefixes() {
        return analyzer(words -> new EdgeNGramTokenFilter(folded(words), 1, LONGEST_PREFIX, true));
    }

    private static Analyzer sounds() {
        return analyzer(NameSoundFilter::new);
    }

    private static TokenStream folded(TokenStream words) {
        return new ArabicNormalizationFilter(new FoldedFilter(new ASCIIFoldingFilter(words)));
    }

    private static Analyzer analyzer(Filters filters) {
        return new Analyzer() {
            @Override
            protected java.io.Reader initReader(String fieldName, java.io.Reader reader) {
                return EvenSpelling.of(reader);
            }

            // So that no phrase runs from a title into a text.
            @Override
            public int getPositionIncrementGap(String fieldName) {
                return GAP;
            }

            @Override
            protected TokenStreamComponents createComponents(String fieldName) {
                Tokenizer words = new StandardTokenizer();
                TokenStream lower = new org.apache.lucene.analysis.LowerCaseFilter(words);
                TokenStream bare = new ElisionFilter(lower, FrenchAnalyzer.DEFAULT_ARTICLES);
                return new TokenStreamComponents(words, filters.over(bare));
            }
        };
    }

    /** Stop words as they look once folded, for folding comes first. */
    private static CharArraySet folded(CharArraySet words) {
        return new CharArraySet(
                StreamSupport.stream(words.spliterator(), false)
                        .map(word -> Folded.of(new String((char[]) word)).value())
                        .collect(Collectors.toSet()),
                true);
    }

    private interface Filters {
        TokenStream over(TokenStream words);
    }
}
