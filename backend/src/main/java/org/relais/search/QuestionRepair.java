package org.relais.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.relais.search.QuestionToken.Close;
import org.relais.search.QuestionToken.Condition;
import org.relais.search.QuestionToken.Minus;
import org.relais.search.QuestionToken.Open;
import org.relais.search.QuestionToken.Operator;
import org.relais.search.QuestionToken.Sign;
import org.relais.search.QuestionToken.Text;
import org.relais.search.SearchResult.Note;
import org.relais.search.SearchResult.Problem;

/** Makes of any pieces a question that reads: what stands alone becomes a word, and is told. */
final class QuestionRepair {

    /** Deeper than anybody means, and shallow enough to read by recursion. */
    private static final int DEEPEST = 20;

    /** As many operators and conditions as one question can need. */
    private static final int MOST = 40;

    private final List<Note> notes;

    QuestionRepair(List<Note> notes) {
        this.notes = notes;
    }

    List<QuestionToken> of(List<QuestionToken> tokens) {
        return paired(joined(few(tokens)));
    }

    private List<QuestionToken> few(List<QuestionToken> tokens) {
        var kept = new ArrayList<QuestionToken>();
        var count = 0;
        for (var token : tokens) {
            if (!token.joins() || ++count <= MOST) {
                kept.add(token);
            } else if (!(token instanceof Minus)) {
                kept.add(new Text(raw(token)));
            }
        }
        if (count > MOST) {
            notes.add(new Note(Problem.OPERATORS, "" + count));
        }
        return paired(kept);
    }

    /** Parentheses that have their other half, are not too deep, and hold something. */
    private List<QuestionToken> paired(List<QuestionToken> tokens) {
        var kept = new ArrayList<QuestionToken>();
        var open = new ArrayDeque<Integer>();
        var ignored = 0;
        var alone = 0;
        for (var token : tokens) {
            if (token instanceof Open && open.size() == DEEPEST) {
                ignored++;
            } else if (token instanceof Open) {
                open.push(kept.size());
                kept.add(token);
            } else if (token instanceof Close && ignored > 0) {
                ignored--;
                alone++;
            } else if (token instanceof Close && open.isEmpty()) {
                alone++;
            } else if (token instanceof Close && kept.getLast() instanceof Open) {
                kept.remove(open.pop().intValue());
            } else {
                if (token instanceof Close) {
                    open.pop();
                }
                kept.add(token);
            }
        }
        return closed(kept, open, alone + ignored);
    }

    private List<QuestionToken> closed(List<QuestionToken> kept, ArrayDeque<Integer> open, int alone) {
        if (alone + open.size() > 0) {
            notes.add(new Note(Problem.PARENTHESIS, ""));
        }
        // From the last to the first, so that removing one leaves the places of the others.
        open.forEach(at -> kept.remove(at.intValue()));
        return kept;
    }

    /** Operators that have something on each side, and a minus that has something to take away. */
    private List<QuestionToken> joined(List<QuestionToken> tokens) {
        var kept = new ArrayList<QuestionToken>();
        for (var at = 0; at < tokens.size(); at++) {
            var token = tokens.get(at);
            var before = !kept.isEmpty() && kept.getLast().ends();
            var after = at + 1 < tokens.size() ? tokens.get(at + 1) : new Close();
            if (token instanceof Sign sign && !stands(sign.operator(), before, after)) {
                notes.add(new Note(Problem.OPERATOR, sign.raw()));
                kept.add(new Text(sign.raw()));
            } else if (!(token instanceof Minus) || stands(Operator.NOT, before, after)) {
                kept.add(token);
            }
        }
        return kept;
    }

    private static boolean stands(Operator operator, boolean before, QuestionToken after) {
        return operator == Operator.NOT
                ? after.begins() && !(after instanceof Sign) && !(after instanceof Minus)
                : before && after.begins();
    }

    private static String raw(QuestionToken token) {
        return switch (token) {
            case Text text -> text.raw();
            case Condition condition -> condition.raw();
            case Sign sign -> sign.raw();
            case Minus minus -> "-";
            case Open open -> "(";
            case Close close -> ")";
        };
    }
}
