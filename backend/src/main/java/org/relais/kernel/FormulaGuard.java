package org.relais.kernel;

import java.util.regex.Pattern;

/**
 * A text for a table without types, which a spreadsheet would run as a formula: it gets an apostrophe in
 * front. What is read back loses it again, so that every text survives the way there and back. A number below
 * zero is no formula, and programs that read coordinates want it as it is.
 */
public final class FormulaGuard {

    // A text that itself begins with apostrophes before a formula gets one more, or reading would take its own.
    private static final Pattern DANGEROUS = Pattern.compile("(?!-\\d+(?:\\.\\d+)?\\z)'*[=+\\-@\\t\\r\\n]");
    private static final Pattern GUARDED = Pattern.compile("''*[=+\\-@\\t\\r\\n]");

    private FormulaGuard() {}

    public static String on(String text) {
        return DANGEROUS.matcher(text).lookingAt() ? "'" + text : text;
    }

    public static String off(String text) {
        return GUARDED.matcher(text).lookingAt() ? text.substring(1) : text;
    }
}
