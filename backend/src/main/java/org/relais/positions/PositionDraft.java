package org.relais.positions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.RelaisException;

/**
 * A position as somebody notes it.
 *
 * @param domain notation of the domain that the issue belongs to; absent where there is none
 */
public record PositionDraft(
        String issue,
        Stance stance,
        LocalDate date,
        String reference,
        @Nullable String text,
        @Nullable String domain) {

    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_TEXT = 4000;

    public PositionDraft {
        issue = issue.strip();
        reference = reference.strip();
        text = text == null || text.isBlank() ? null : text.strip();
    }

    /** @throws RelaisException.Invalid when something is missing, or cannot be */
    void check(LocalDate today) {
        if (issue.isEmpty()) {
            throw RelaisException.invalid("position.noIssue");
        }
        if (reference.isEmpty()) {
            throw RelaisException.invalid("position.noSource");
        }
        if (date.isAfter(today)) {
            throw RelaisException.invalid("position.later", date);
        }
        if (issue.length() > LONGEST_LINE
                || reference.length() > LONGEST_LINE
                || (text != null && text.length() > LONGEST_TEXT)) {
            throw RelaisException.invalid("position.tooLong", LONGEST_LINE, LONGEST_TEXT);
        }
    }
}
