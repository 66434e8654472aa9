package org.relais.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/**
 * The facts of a person that bear on a question, of all that a row holds. A question looks at thousands of people and
 * at few facts of each: what does not bear on it is passed over in the bytes of the index, and never made a text.
 */
final class BearingLines {

    private static final byte BETWEEN_LINES = bytes(LineColumns.BETWEEN_LINES)[0];
    private static final byte BETWEEN_COLUMNS = bytes(LineColumns.BETWEEN)[0];
    private static final byte[] ASSESSMENT = bytes(FactLines.ASSESSMENT + LineColumns.BETWEEN);
    private static final byte[] ENGAGEMENT = bytes(FactLines.ENGAGEMENT + LineColumns.BETWEEN);

    /** How the lines of assessments begin that bear on the question. */
    private final List<byte[]> assessments;

    private final byte[] today;

    BearingLines(FactsAsked asked) {
        this.assessments = asked.domains().stream()
                .map(domain -> bytes(FactLines.ASSESSMENT + LineColumns.BETWEEN + domain + LineColumns.BETWEEN))
                .toList();
        this.today = bytes(asked.today().toString());
    }

    /** The id of the person, and the lines that bear on what is asked. */
    List<String> of(BytesRef facts) {
        var lines = new ArrayList<String>();
        var end = facts.offset + facts.length;
        for (var from = facts.offset; from < end; ) {
            var to = next(facts.bytes, from, end);
            if (lines.isEmpty() || bears(facts.bytes, from, to)) {
                lines.add(new String(facts.bytes, from, to - from, StandardCharsets.UTF_8));
            }
            from = to + 1;
        }
        return lines;
    }

    private static int next(byte[] bytes, int from, int end) {
        var at = from;
        while (at < end && bytes[at] != BETWEEN_LINES) {
            at++;
        }
        return at;
    }

    private boolean bears(byte[] bytes, int from, int to) {
        if (begins(bytes, from, to, ASSESSMENT)) {
            return assessments.stream().anyMatch(beginning -> begins(bytes, from, to, beginning));
        }
        return !begins(bytes, from, to, ENGAGEMENT) || lasts(bytes, to);
    }

    /** Whether an engagement, whose last column is its end, goes on today; days in this form are in the order of their letters. */
    private boolean lasts(byte[] bytes, int to) {
        var from = to;
        while (bytes[from - 1] != BETWEEN_COLUMNS) {
            from--;
        }
        return from == to || Arrays.compare(bytes, from, to, today, 0, today.length) >= 0;
    }

    private static boolean begins(byte[] bytes, int from, int to, byte[] beginning) {
        return to - from >= beginning.length
                && Arrays.equals(bytes, from, from + beginning.length, beginning, 0, beginning.length);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
