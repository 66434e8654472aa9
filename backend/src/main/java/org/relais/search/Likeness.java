package org.relais.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Marks of a text that another text has too when nearly all of it is the same. Each mark is made of several of
 * the least hashes of its runs of three words (Broder 1997), so that texts of which nine tenths of the runs
 * are the same share one nine times out of ten, and texts of which half are hardly ever do.
 */
final class Likeness {

    private static final int RUN = 3;
    private static final int MARKS = 4;
    private static final int HASHES_OF_A_MARK = 8;

    /** What is shorter is alike by chance, as forms and addresses are. */
    private static final int FEWEST_RUNS = 80;

    private Likeness() {}

    /** None where the text is too short to tell. */
    static List<String> marks(Analyzer words, String text) {
        try {
            return count(words, text) < FEWEST_RUNS ? List.of() : bands(hashes(words, text));
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot be read", e);
        }
    }

    private static int count(Analyzer words, String text) throws IOException {
        var count = 0;
        try (var tokens = words.tokenStream(Fields.EXACT, text)) {
            tokens.reset();
            while (count < FEWEST_RUNS && tokens.incrementToken()) {
                count++;
            }
        }
        return count;
    }

    private static List<String> hashes(Analyzer words, String text) throws IOException {
        var hashes = new ArrayList<String>();
        try (var tokens = words.tokenStream(Fields.EXACT, text)) {
            var runs = new ShingleFilter(tokens, RUN, RUN);
            runs.setOutputUnigrams(false);
            try (var least = new MinHashFilter(runs, 1, MARKS * HASHES_OF_A_MARK, 1, true)) {
                var hash = least.addAttribute(CharTermAttribute.class);
                least.reset();
                while (least.incrementToken()) {
                    hashes.add(hash.toString());
                }
                least.end();
            }
        }
        return hashes;
    }

    private static List<String> bands(List<String> hashes) {
        var bands = new ArrayList<String>();
        for (var from = 0; from + HASHES_OF_A_MARK <= hashes.size(); from += HASHES_OF_A_MARK) {
            bands.add(from + String.join("", hashes.subList(from, from + HASHES_OF_A_MARK)));
        }
        return bands;
    }
}
