package org.relais.sources.table;

import java.util.Set;
import java.util.regex.Pattern;
import org.relais.kernel.FormulaGuard;

/**
 * A cell in canonical form: days and times in ISO 8601, plain numbers, booleans as true or false, the edges
 * free of blanks.
 *
 * @param error whether the spreadsheet failed to compute it; the text is empty then
 */
public record Cell(String text, boolean error) {

    public static final Cell EMPTY = new Cell("", false);
    static final Cell ERROR = new Cell("", true);

    private static final Pattern EDGES = Pattern.compile("^[\\s\\p{Z}\\u200b\\ufeff]+|[\\s\\p{Z}\\u200b\\ufeff]+$");
    private static final Set<String> ERRORS = Set.of(
            "#REF!",
            "#N/A",
            "#VALUE!",
            "#DIV/0!",
            "#NAME?",
            "#NULL!",
            "#NUM!",
            "#SPILL!",
            "#CALC!",
            "#GETTING_DATA",
            "#VALEUR!",
            "#NOM?",
            "#NOMBRE!",
            "#NUL!");

    /** The cell of a text as it was typed. */
    public static Cell of(String text) {
        var stripped = EDGES.matcher(text).replaceAll("");
        if (stripped.isEmpty()) {
            return EMPTY;
        }
        return ERRORS.contains(stripped) ? ERROR : new Cell(stripped, false);
    }

    /** The cell without the apostrophe that keeps its text from being run as a formula. */
    Cell unguarded() {
        var plain = FormulaGuard.off(text);
        return plain.length() == text.length() ? this : new Cell(plain, error);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
