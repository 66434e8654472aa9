package org.relais.search;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;

/**
 * Writes numbers of articles in one way, words of both genders in one, and apostrophes straight. To look for
 * the numbers takes longer than all the rest of the analysis, so it is done only in texts that have the like
 * of them.
 */
final class EvenSpelling {

    /** "L. 511-1", "L511-1", "L 511-1" → {@code L511_1}, which the tokenizer keeps in one piece. */
    private static final Pattern NUMBER =
            Pattern.compile("\\b([LRDA])\\.?\\s?(\\d{1,4})-(\\d{1,3})(?:-(\\d{1,3}))?\\b");

    /** "superviseur·e", "pharmacien·ne·s": the word that is asked for is the one before the point. */
    private static final Pattern FEMININE_TOO = Pattern.compile("[·‧•](?<=\\p{L}{3}.)\\p{L}{1,5}(?:[·‧•]s)?(?!\\p{L})");

    private static final int PORTION = 4096;

    private EvenSpelling() {}

    static Reader of(Reader text) {
        var straight = straight(text);
        var read = new StringReader(straight);
        var inOneGender = hasPoint(straight) ? new PatternReplaceCharFilter(FEMININE_TOO, "", read) : read;
        return mayHaveNumber(straight) ? new PatternReplaceCharFilter(NUMBER, "$1$2_$3", inOneGender) : inOneGender;
    }

    private static boolean hasPoint(String text) {
        return text.indexOf('·') >= 0 || text.indexOf('‧') >= 0 || text.indexOf('•') >= 0;
    }

    private static boolean mayHaveNumber(String text) {
        for (var dash = text.indexOf('-', 1); dash > 0; dash = text.indexOf('-', dash + 1)) {
            if (isDigit(text, dash - 1) && isDigit(text, dash + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static String straight(Reader text) {
        try {
            var all = new StringBuilder();
            var portion = new char[PORTION];
            for (var read = text.read(portion); read >= 0; read = text.read(portion)) {
                all.append(portion, 0, read);
            }
            return all.toString().replace('’', '\'').replace('ʼ', '\'');
        } catch (IOException e) {
            throw new UncheckedIOException("A text cannot be read", e);
        }
    }
}
