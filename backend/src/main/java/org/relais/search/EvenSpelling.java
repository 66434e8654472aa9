package org.relais.search;

import java.io.CharArrayReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.util.ArrayUtil;

/**
 * Writes numbers of articles in one way, words of both genders in one, apostrophes straight, and letters as
 * they look. To look for the numbers takes longer than all the rest of the analysis, so it is done only in
 * texts that have the like of them.
 */
final class EvenSpelling {

    /** "L. 511-1", "L511-1", "L 511-1" → {@code L511_1}, which the tokenizer keeps in one piece. */
    private static final Pattern NUMBER =
            Pattern.compile("\\b([LRDA])\\.?\\s?(\\d{1,4})-(\\d{1,3})(?:-(\\d{1,3}))?\\b");

    /** "superviseur·e", "pharmacien·ne·s": the word that is asked for is the one before the point. */
    private static final Pattern FEMININE_TOO = Pattern.compile("[·‧•](?<=\\p{L}{3}.)\\p{L}{1,5}(?:[·‧•]s)?(?!\\p{L})");

    static final char HYPHEN = '\u2010';

    static final char HYPHEN_THAT_HOLDS = '\u2011';

    /** Characters: as many passages have no more. */
    private static final int USUAL = 1024;

    private char[] text = new char[USUAL];
    private int length;
    private boolean isApart;
    private boolean hasPoint;
    private boolean mayHaveNumber;

    private EvenSpelling() {}

    static Reader of(Reader text) {
        var even = new EvenSpelling();
        even.read(text);
        even.look();
        return even.reader();
    }

    private void read(Reader from) {
        try {
            for (var read = 0; read >= 0; read = from.read(text, length, text.length - length)) {
                length += read;
                text = ArrayUtil.grow(text, length + 1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A text cannot be read", e);
        }
    }

    /** At each character once: this is done to every text, and in each of its fields. */
    private void look() {
        for (var at = 0; at < length; at++) {
            switch (text[at]) {
                case '’', 'ʼ' -> text[at] = '\'';
                case '·', '‧', '•' -> hasPoint = true;
                case '-', HYPHEN, HYPHEN_THAT_HOLDS -> {
                    text[at] = '-';
                    mayHaveNumber |= isDigit(at - 1) && isDigit(at + 1);
                }
                default -> isApart |= Composed.isNeeded(text[at]);
            }
        }
    }

    private Reader reader() {
        Reader read = new CharArrayReader(text, 0, length);
        read = isApart ? Composed.of(read) : read;
        var inOneGender = hasPoint ? new PatternReplaceCharFilter(FEMININE_TOO, "", read) : read;
        return mayHaveNumber ? new PatternReplaceCharFilter(NUMBER, "$1$2_$3", inOneGender) : inOneGender;
    }

    private boolean isDigit(int at) {
        return at >= 0 && at < length && text[at] >= '0' && text[at] <= '9';
    }
}
