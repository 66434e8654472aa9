package org.relais.aliases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.relais.search.NameSound;

/** Whether a name in Arabic letters and one in Latin letters are the same name. */
final class Sounds {

    private Sounds() {}

    /** What means the same counts; of the rest each word sounds like one of the other, and at least one does. */
    static boolean agree(Wording one, Wording other) {
        var arabic = isArabic(one) ? one : other;
        var latin = isArabic(one) ? other : one;
        if (!isArabic(arabic) || isArabic(latin)) {
            return false;
        }
        var ours = rest(arabic, latin);
        var theirs = rest(latin, arabic);
        return !ours.isEmpty()
                && ours.size() == theirs.size()
                && ours.stream().allMatch(word -> theirs.stream().anyMatch(latinWord -> soundsLike(word, latinWord)));
    }

    static boolean isArabic(Wording wording) {
        return wording.written().stream().anyMatch(Letters::isArabic);
    }

    private static boolean soundsLike(String arabic, String latin) {
        var sought = new HashSet<>(NameSound.sought(arabic));
        sought.retainAll(NameSound.written(latin));
        return !sought.isEmpty();
    }

    /** Words of the one that mean nothing that the other says, without idle ones. */
    private static List<String> rest(Wording one, Wording other) {
        var rest = new ArrayList<String>();
        for (var at = 0; at < one.written().size(); at++) {
            var meaning = one.meanings().get(at);
            if (!other.meanings().contains(meaning) && !NameWords.isIdle(meaning)) {
                rest.add(one.written().get(at));
            }
        }
        return rest;
    }
}
