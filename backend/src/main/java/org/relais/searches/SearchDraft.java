package org.relais.searches;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.Folded;
import org.relais.kernel.RelaisException;

/**
 * A search as somebody wants to keep it.
 *
 * @param name by which they will know it, 120 characters at most
 * @param address as the screen shows it: q, tab, the facets by name, drop, sort, fold; the rest is not kept
 * @param shared whether everyone who can sign in sees its name and its address
 */
public record SearchDraft(
        @Nullable String name,
        @Nullable String address,
        @Nullable Boolean shared) {

    public static final int LONGEST_NAME = 120;

    /** Spaces, and signs that turn the direction of what others read. */
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]+");

    /** A question may be long, and Arabic letters take six signs each. */
    static final int LONGEST_ADDRESS = 4_000;

    Checked checked() {
        var clean = UNSEEN.matcher(Objects.requireNonNullElse(name, ""))
                .replaceAll(" ")
                .strip();
        if (clean.isEmpty()) {
            throw RelaisException.invalid("searches.name.empty");
        }
        if (clean.codePointCount(0, clean.length()) > LONGEST_NAME) {
            throw RelaisException.invalid("searches.name.tooLong", LONGEST_NAME);
        }
        return new Checked(clean, line(), Boolean.TRUE.equals(shared));
    }

    private String line() {
        var given = Objects.requireNonNullElse(address, "");
        if (given.length() > LONGEST_ADDRESS) {
            throw RelaisException.invalid("searches.address.tooLong", LONGEST_ADDRESS);
        }
        var asked = AskedAddress.parse(given);
        if (asked.asksNothing()) {
            throw RelaisException.invalid("searches.address.empty");
        }
        return asked.line();
    }

    /** What can be kept. */
    record Checked(String name, String line, boolean shared) {

        Checked {
            if (line.length() > LONGEST_ADDRESS) {
                throw RelaisException.invalid("searches.address.tooLong", LONGEST_ADDRESS);
            }
        }

        /** Two names that read the same are one. */
        String key(String owner) {
            return owner + "/" + Folded.of(name).value();
        }
    }
}
