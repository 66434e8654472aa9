package org.relais.aliases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One way in which an organisation is called, as words.
 *
 * @param written its words as they are written, without small ones, countries and legal forms
 * @param meanings of each of them, whatever its language
 * @param nations countries that it names
 * @param squeezed all its words, countries too, without blanks
 * @param initials of its words, with and without the small ones and countries
 */
record Wording(
        List<String> written, List<String> meanings, Set<String> nations, Set<String> initials, String squeezed) {

    private static final int FEWEST_INITIALS = 3;

    static Wording of(String text, NameWords words) {
        var all = Letters.words(text);
        var kept = new ArrayList<String>();
        var nations = new HashSet<String>();
        var large = all.stream().filter(word -> !Letters.isSmall(word)).toList();
        for (var at = 0; at < large.size(); ) {
            var length = words.lengthOfNation(large, at);
            if (length > 0) {
                words.nation(large.subList(at, at + length)).ifPresent(nations::add);
            } else if (!NameWords.isLegal(large.get(at))) {
                kept.add(large.get(at));
            }
            at += Math.max(1, length);
        }
        if (kept.isEmpty() && nations.size() > 1) {
            kept.addAll(large);
        }
        var initials = new HashSet<String>();
        List.of(all, large, kept).forEach(some -> addInitials(some, initials));
        return new Wording(
                List.copyOf(kept),
                kept.stream().map(words::meaning).toList(),
                Set.copyOf(nations),
                Set.copyOf(initials),
                String.join("", large));
    }

    /** Its words without blanks. */
    String core() {
        return String.join("", written);
    }

    private static void addInitials(List<String> words, Set<String> initials) {
        var letters = words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
        if (letters.length() >= FEWEST_INITIALS) {
            initials.add(letters);
        }
    }
}
