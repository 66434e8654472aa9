package org.relais.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.relais.search.QuestionToken.Close;
import org.relais.search.QuestionToken.Condition;
import org.relais.search.QuestionToken.Minus;
import org.relais.search.QuestionToken.Open;
import org.relais.search.QuestionToken.Operator;
import org.relais.search.QuestionToken.Sign;
import org.relais.search.QuestionToken.Text;
import org.relais.search.SearchResult.Note;
import org.relais.search.SearchResult.Problem;

/** Takes a typed question into pieces, from left to right, each letter once. */
final class QuestionLexer {

    private static final String OPENING = "\"«“";
    private static final String CLOSING = "\"»”";

    /** A name and what follows its colon; an address on the web is only words. */
    private static final Pattern FIELD = Pattern.compile("(\\p{L}{2,20}):((?!//).*)", Pattern.DOTALL);

    private static final int EXCERPT = 40;

    private final String text;
    private final FieldValues values;
    private final List<Note> notes;
    private final List<QuestionToken> tokens = new ArrayList<>();
    private final int lastClosing;
    private int at;

    QuestionLexer(String text, FieldValues values, List<Note> notes) {
        this.text = text;
        this.values = values;
        this.notes = notes;
        this.lastClosing = lastClosing(text);
    }

    List<QuestionToken> tokens() {
        while (at < text.length()) {
            var letter = text.charAt(at);
            if (isBlank(letter)) {
                at++;
            } else if (isQuote(letter)) {
                quote().ifPresent(phrase -> tokens.add(new Text(phrase)));
            } else if (letter == '(' || letter == ')') {
                tokens.add(letter == '(' ? new Open() : new Close());
                at++;
            } else if (letter == '-' && isMinus()) {
                tokens.add(new Minus());
                at++;
            } else {
                word();
            }
        }
        return tokens;
    }

    private boolean isMinus() {
        var first = at == 0 || isBlank(text.charAt(at - 1)) || text.charAt(at - 1) == '(';
        return first && at + 1 < text.length() && beginsOperand(at + 1);
    }

    private boolean beginsOperand(int next) {
        var letter = text.codePointAt(next);
        return Character.isLetterOrDigit(letter) || letter == '(' || beginsPhrase(next);
    }

    private boolean beginsPhrase(int next) {
        return next < lastClosing && OPENING.indexOf(text.charAt(next)) >= 0;
    }

    /** A phrase with its quotes; empty, and told, when it has but one of them. */
    private Optional<String> quote() {
        var from = at++;
        if (!beginsPhrase(from)) {
            note(Problem.QUOTE, text.substring(from));
            return Optional.empty();
        }
        while (CLOSING.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return Optional.of(text.substring(from, ++at)).filter(QuestionTerms::says);
    }

    private void word() {
        var raw = rawWord();
        var field = FIELD.matcher(raw);
        if (field.matches()) {
            field(raw, field.group(1), field.group(2));
        } else if (QuestionTerms.says(raw)) {
            tokens.add(Operator.of(raw)
                    .<QuestionToken>map(sign -> new Sign(sign, raw))
                    .orElseGet(() -> new Text(raw)));
        }
    }

    /** Up to a blank, a quote or a parenthesis; those within a word, as in "migrant(e)s", belong to it. */
    private String rawWord() {
        var from = at;
        var inner = 0;
        for (; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (isBlank(letter) || isQuote(letter) || (letter == ')' && inner == 0)) {
                break;
            }
            inner += letter == '(' ? 1 : letter == ')' ? -1 : 0;
        }
        return text.substring(from, at);
    }

    private void field(String raw, String name, String typed) {
        var known = QuestionField.named(name);
        if (known.isEmpty()) {
            if (QuestionTerms.says(typed) || (typed.isEmpty() && beginsPhrase(at))) {
                note(Problem.FIELD, name);
            }
            tokens.add(new Text(raw));
            return;
        }
        var quoted = typed.isEmpty() && beginsPhrase(at);
        var value = quoted ? unquoted(quote().orElse("")) : typed.replaceAll("[,;.]+$", "");
        var whole = quoted ? raw + '"' + value + '"' : raw;
        var read = values.read(known.get(), value);
        if (read.isEmpty()) {
            note(Problem.VALUE, whole);
        }
        tokens.add(read.<QuestionToken>map(found -> new Condition(new Question.Only(known.get(), found, quoted), whole))
                .orElseGet(() -> new Text(quoted ? raw + " " + value : raw)));
    }

    private static String unquoted(String phrase) {
        return phrase.isEmpty() ? "" : phrase.substring(1, phrase.length() - 1).strip();
    }

    private void note(Problem problem, String about) {
        notes.add(new Note(problem, about.length() <= EXCERPT ? about : about.substring(0, EXCERPT) + "…"));
    }

    private static int lastClosing(String text) {
        var last = text.length() - 1;
        while (last >= 0 && CLOSING.indexOf(text.charAt(last)) < 0) {
            last--;
        }
        return last;
    }

    private static boolean isQuote(char letter) {
        return OPENING.indexOf(letter) >= 0 || CLOSING.indexOf(letter) >= 0;
    }

    private static boolean isBlank(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || Character.isISOControl(letter);
    }
}
