package org.relais.aliases;

import java.util.List;
import java.util.OptionalInt;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** How many letters differ between two names that are otherwise the same. */
final class Typos {

    /** Letters of a word in which one may differ, and in which two may: Wold Vision, Christain Aid. */
    private static final int ONE = 4;

    private static final int TWO = 8;
    /** Letters of a word that is a whole name: Reach is not Teach. */
    private static final int ALONE = 6;

    private static final int MOST_WORDS = 2;
    private static final int LONG_NAME = 12;

    private static final LevenshteinDistance AT_MOST_TWO = new LevenshteinDistance(2);

    private Typos() {}

    /** Empty when they differ by more than slips of the pen; one in each of two words at most. */
    static OptionalInt between(List<String> one, List<String> other) {
        if (one.size() == 1 && other.size() == 1 && one.getFirst().length() < ALONE) {
            return OptionalInt.empty();
        }
        if (one.size() != other.size()) {
            return squeezed(String.join("", one), String.join("", other));
        }
        var all = 0;
        var words = 0;
        for (var at = 0; at < one.size(); at++) {
            var distance = between(one.get(at), other.get(at));
            if (distance < 0) {
                return OptionalInt.empty();
            }
            all += distance;
            words += distance > 0 ? 1 : 0;
        }
        return words <= MOST_WORDS ? OptionalInt.of(all) : OptionalInt.empty();
    }

    /** Negative when two words are different words. */
    static int between(String one, String other) {
        if (one.equals(other)) {
            return 0;
        }
        var length = Math.min(one.length(), other.length());
        var most = length >= TWO ? 2 : 1;
        if (length < ONE || hasDigit(one) || hasDigit(other)) {
            return -1;
        }
        var distance = AT_MOST_TWO.apply(one, other);
        return distance >= 0 && distance <= most ? distance : -1;
    }

    private static OptionalInt squeezed(String one, String other) {
        if (Math.min(one.length(), other.length()) < LONG_NAME) {
            return OptionalInt.empty();
        }
        var distance = AT_MOST_TWO.apply(one, other);
        return distance < 0 ? OptionalInt.empty() : OptionalInt.of(distance);
    }

    private static boolean hasDigit(String word) {
        return word.codePoints().anyMatch(Character::isDigit);
    }
}
