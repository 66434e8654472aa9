package org.relais.search;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.relais.kernel.Folded;

/**
 * Marks of a text that another text has too when nearly all of it is the same. Each mark is made of the least
 * hashes, by eight functions, of its runs of three words (Broder 1997), so that texts of which nine tenths of
 * the runs are the same share one nine times out of ten, and texts of which half are hardly ever do. What
 * stands between blanks and signs is a word here: to be told apart by the analysis of a language costs a fifth
 * of all indexing, and finds no copy more.
 */
final class Likeness {

    private static final Pattern NOT_OF_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int RUN = 3;
    private static final int MARKS = 4;
    private static final int HASHES_OF_A_MARK = 8;

    /** What is shorter is alike by chance, as forms and addresses are. */
    private static final int FEWEST_WORDS = 80;

    /** Of the 64 bits, a part that is the golden ratio's: hash functions that far apart have nothing in common. */
    private static final long APART = 0x9E3779B97F4A7C15L;

    private Likeness() {}

    /** None where the text is too short to tell. */
    static LongStream marks(String text) {
        var words = words(text);
        return words.length < FEWEST_WORDS ? LongStream.empty() : marks(least(words));
    }

    /** A hash for each word, whatever its case and accents, and however these are encoded. */
    private static long[] words(String text) {
        return NOT_OF_A_WORD
                .splitAsStream(Folded.of(text).value())
                .filter(word -> !word.isEmpty())
                .mapToLong(String::hashCode)
                .toArray();
    }

    /** By each function, the least hash of all runs. */
    private static long[] least(long[] words) {
        var least = new long[MARKS * HASHES_OF_A_MARK];
        Arrays.fill(least, Long.MAX_VALUE);
        for (var from = 0; from + RUN <= words.length; from++) {
            var run = of(words, from, from + RUN);
            for (var function = 0; function < least.length; function++) {
                least[function] = Math.min(least[function], mixed(run + function * APART));
            }
        }
        return least;
    }

    private static LongStream marks(long[] least) {
        return IntStream.range(0, MARKS)
                .map(mark -> mark * HASHES_OF_A_MARK)
                .mapToLong(from -> of(least, from, from + HASHES_OF_A_MARK) + from);
    }

    /** Of numbers in their order. */
    private static long of(long[] numbers, int from, int to) {
        var hash = 0L;
        for (var at = from; at < to; at++) {
            hash = mixed(hash + numbers[at]);
        }
        return hash;
    }

    /** Any bit may change all others: the end of MurmurHash3, with the numbers of Stafford's variant 13. */
    private static long mixed(long bits) {
        var first = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
        var second = (first ^ first >>> 27) * 0x94D049BB133111EBL;
        return second ^ second >>> 31;
    }
}
