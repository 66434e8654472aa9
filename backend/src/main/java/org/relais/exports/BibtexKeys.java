package org.relais.exports;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.relais.kernel.Folded;
import org.relais.search.Hit;

/** Keys by which entries are cited: the same for an item in every file, and each once in one. */
final class BibtexKeys {

    private static final Pattern LAST_WORD = Pattern.compile("^.*\\s");
    private static final Pattern NOT_ASCII = Pattern.compile("[^a-z0-9]");
    private static final int SHORT = 8;

    private final Set<String> taken = new HashSet<>();

    String of(Hit hit) {
        var stem = stem(hit);
        var key = stem + "-"
                + plain(hit.id()).substring(0, Math.min(SHORT, plain(hit.id()).length()));
        return taken.add(key) ? key : stem + "-" + plain(hit.id());
    }

    /** The first author's last name and the year, as far as they can be had in the letters that BibTeX takes. */
    private static String stem(Hit hit) {
        var name = hit.people().isEmpty() ? "" : hit.people().getFirst().name().strip();
        var word = plain(LAST_WORD.matcher(name).replaceFirst(""));
        var year = hit.date() == null ? "" : "" + hit.date().getYear();
        return (word.isEmpty() ? hit.type().code() : word) + year;
    }

    private static String plain(String text) {
        return NOT_ASCII.matcher(Folded.of(text).value()).replaceAll("");
    }
}
