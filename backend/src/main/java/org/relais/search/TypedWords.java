package org.relais.search;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.relais.search.QuestionToken.Operator;

/** The words of a typed question that can be misspelt, where they stand: no operators, codes or numbers. */
record TypedWords(String text, List<Span> words) {

    private static final Set<QuestionField> OF_WORDS =
            EnumSet.of(QuestionField.TITLE, QuestionField.AUTHOR, QuestionField.PLACE);

    /** What is not wanted, a field with its value, or a word of some length on its own. */
    private static final Pattern PIECE = Pattern.compile("(?:^|(?<=[\\s(]))-[^\\s(«\"“]+"
            + "|(?<field>\\p{L}{2,20}):(?!//)(?<value>[«\"“][^»\"”]*|[^\\s«»\"“”]*)"
            + "|(?<word>(?<![\\p{N}_])[\\p{L}\\p{M}]{4,40}(?![\\p{N}_\\p{L}\\p{M}*]))");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{4,40}(?![\\p{L}\\p{M}])");

    static TypedWords of(String text) {
        var words = new ArrayList<Span>();
        var pieces = PIECE.matcher(text);
        while (pieces.find()) {
            if (pieces.group("word") != null) {
                words.add(new Span(pieces.start(), pieces.end(), pieces.group()));
            } else if (pieces.group("field") != null && holdsWords(pieces.group("field"))) {
                var inside = WORD.matcher(text).region(pieces.start("value"), pieces.end());
                inside.results().map(Span::of).forEach(words::add);
            }
        }
        words.removeIf(span -> Operator.of(span.word()).isPresent());
        return new TypedWords(text, words);
    }

    /** Where there is no such field, name and value are words like others. */
    private static boolean holdsWords(String field) {
        return QuestionField.named(field).map(OF_WORDS::contains).orElse(true);
    }

    /** The question with other words in the places of some, in the case in which those were typed. */
    String with(Map<Span, String> others) {
        var written = new StringBuilder();
        var from = 0;
        for (var span : words) {
            if (others.containsKey(span)) {
                written.append(text, from, span.from).append(span.inItsCase(others.get(span)));
                from = span.to;
            }
        }
        return written.append(text, from, text.length()).toString();
    }

    /** A word and its place in the question. */
    record Span(int from, int to, String word) {

        private static Span of(java.util.regex.MatchResult found) {
            return new Span(found.start(), found.end(), found.group());
        }

        private String inItsCase(String other) {
            if (word.equals(word.toUpperCase(Locale.ROOT)) && !word.equals(word.toLowerCase(Locale.ROOT))) {
                return other.toUpperCase(Locale.ROOT);
            }
            var first = word.substring(0, 1);
            return first.equals(first.toLowerCase(Locale.ROOT))
                    ? other
                    : other.substring(0, 1).toUpperCase(Locale.ROOT) + other.substring(1);
        }
    }
}
