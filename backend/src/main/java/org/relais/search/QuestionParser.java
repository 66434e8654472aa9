package org.relais.search;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.relais.domains.ConceptFinder;
import org.relais.search.Question.Words;
import org.relais.search.QuestionToken.Close;
import org.relais.search.QuestionToken.Condition;
import org.relais.search.QuestionToken.Minus;
import org.relais.search.QuestionToken.Open;
import org.relais.search.QuestionToken.Operator;
import org.relais.search.QuestionToken.Sign;
import org.relais.search.QuestionToken.Text;
import org.relais.search.SearchResult.Note;
import org.relais.search.SearchResult.Problem;

/**
 * Reads what someone typed. Any text is a question: what follows no rule is searched as plain words, and
 * noted. OU binds least; words side by side are one group, which ET parts and SAUF takes away.
 */
final class QuestionParser {

    private static final int LONGEST = 2_000;

    /** Signs that say how letters are set, within words too: nobody sees that they were copied with them. */
    private static final Pattern NOT_SEEN = Pattern.compile("\\p{Cf}");

    private final List<QuestionToken> tokens;
    private int at;

    private QuestionParser(List<QuestionToken> tokens) {
        this.tokens = tokens;
    }

    /** A question, and what of it was not understood. */
    record Read(Question question, List<Note> notes) {}

    static Read read(String typed, ConceptFinder finder) {
        var notes = new ArrayList<Note>();
        var text = NOT_SEEN.matcher(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed)
                .replaceAll("")
                .replace(EvenSpelling.HYPHEN, '-')
                .replace(EvenSpelling.HYPHEN_THAT_HOLDS, '-');
        if (typed.length() > LONGEST) {
            notes.add(new Note(Problem.LENGTH, "" + LONGEST));
        }
        var pieces = new QuestionLexer(text, new FieldValues(finder), notes).tokens();
        var tokens = new QuestionRepair(notes).of(pieces);
        var plain = tokens.stream().noneMatch(QuestionToken::joins);
        var question = plain ? new Words(text) : new QuestionParser(tokens).any();
        var nothing = question instanceof Words words && words.isBlank();
        return new Read(
                nothing ? new Words(text) : question, notes.stream().distinct().toList());
    }

    private Question any() {
        var parts = new ArrayList<Question>();
        parts.add(all());
        while (isSign(Operator.OR)) {
            at++;
            parts.add(all());
        }
        return one(parts, Question.Any::new);
    }

    private Question all() {
        var parts = new ArrayList<Question>();
        var group = new StringJoiner(" ");
        while (at < tokens.size() && !isSign(Operator.OR) && !(tokens.get(at) instanceof Close)) {
            if (isSign(Operator.AND)) {
                at++;
                parts.add(new Words(group.toString()));
                group = new StringJoiner(" ");
            } else {
                switch (part()) {
                    case Words words -> group.add(words.text());
                    case Question part -> parts.add(part);
                }
            }
        }
        parts.add(new Words(group.toString()));
        return one(parts, Question.All::new);
    }

    private Question part() {
        var token = at < tokens.size() ? tokens.get(at) : new Close();
        at += token instanceof Close ? 0 : 1;
        return switch (token) {
            case Text text -> new Words(text.raw());
            case Condition condition -> condition.only();
            case Minus minus -> not(part());
            case Sign sign -> not(taken());
            case Open open -> inner();
            case Close close -> new Words("");
        };
    }

    private static Question not(Question part) {
        return part instanceof Words words && words.isBlank() ? part : new Question.Not(part);
    }

    /** All words after SAUF up to the next sign, or what stands in its parentheses. */
    private Question taken() {
        if (!(peek() instanceof Text)) {
            return part();
        }
        var group = new StringJoiner(" ");
        while (peek() instanceof Text text) {
            group.add(text.raw());
            at++;
        }
        return new Words(group.toString());
    }

    private Question inner() {
        var inside = any();
        at++;
        return inside;
    }

    private static Question one(List<Question> parts, Function<List<Question>, Question> many) {
        var said = parts.stream()
                .filter(part -> !(part instanceof Words words && words.isBlank()))
                .toList();
        return switch (said.size()) {
            case 0 -> new Words("");
            case 1 -> said.getFirst();
            default -> many.apply(said);
        };
    }

    private @Nullable QuestionToken peek() {
        return at < tokens.size() ? tokens.get(at) : null;
    }

    private boolean isSign(Operator operator) {
        return peek() instanceof Sign sign && sign.operator() == operator;
    }
}
