package org.relais.aliases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A short name of capitals, and the country that it ends with: of {@code MSF-F} these are msf and FR.
 *
 * @param letters in lower case
 */
record Acronym(String letters, Set<String> nations) {

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\-–—_]+");
    private static final int LONGEST = 12;

    /** Empty where a text is no acronym. */
    static Optional<Acronym> of(String text, NameWords words) {
        var parts = new ArrayList<>(
                List.of(BETWEEN.split(text.replaceAll("[.&()]", "").strip())));
        Set<String> nations = Set.of();
        if (parts.size() > 1) {
            var last = String.join("", Letters.words(parts.getLast()));
            var nation = words.suffix(last);
            if (nation.isPresent()) {
                nations = Set.of(nation.get());
                parts.removeLast();
            } else if (List.of("int", "intl", "international").contains(last)) {
                parts.removeLast();
            }
        }
        if (parts.stream().allMatch(String::isEmpty)) {
            return Optional.empty();
        }
        var joined = String.join("", parts);
        var letters = String.join("", Letters.words(joined));
        return parts.stream().allMatch(Acronym::isOfCapitals)
                        && Character.isUpperCase(joined.codePointAt(0))
                        && letters.length() > 1
                        && letters.length() <= LONGEST
                ? Optional.of(new Acronym(letters, nations))
                : Optional.empty();
    }

    /** At least two, and as many as small letters. */
    private static boolean isOfCapitals(String text) {
        if (!text.codePoints().allMatch(Character::isLetterOrDigit)) {
            return false;
        }
        var capitals = text.codePoints().filter(Character::isUpperCase).count();
        var letters = text.codePoints().filter(Character::isLetter).count();
        return capitals * 2 >= letters && (capitals > 1 || letters == capitals);
    }
}
