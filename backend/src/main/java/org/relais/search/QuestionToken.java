package org.relais.search;

import java.util.Optional;

/** One piece of a typed question. */
sealed interface QuestionToken {

    /** A word or a quoted phrase with its quotes. */
    record Text(String raw) implements QuestionToken {}

    record Condition(Question.Only only, String raw) implements QuestionToken {}

    record Sign(Operator operator, String raw) implements QuestionToken {}

    /** The minus before what must not be there. */
    record Minus() implements QuestionToken {}

    record Open() implements QuestionToken {}

    record Close() implements QuestionToken {}

    /** What joins two groups of words, or takes one away. */
    enum Operator {
        AND,
        OR,
        NOT;

        /** In capitals only: "et" and "ou" are words. */
        static Optional<Operator> of(String word) {
            return switch (word) {
                case "ET", "AND" -> Optional.of(AND);
                case "OU", "OR" -> Optional.of(OR);
                case "SAUF", "NOT" -> Optional.of(NOT);
                default -> Optional.empty();
            };
        }
    }

    /** Whether it makes more of a question than words side by side. */
    default boolean joins() {
        return this instanceof Sign || this instanceof Condition || this instanceof Minus;
    }

    /** Whether an operator may stand before it. */
    default boolean begins() {
        return switch (this) {
            case Text text -> true;
            case Condition condition -> true;
            case Minus minus -> true;
            case Open open -> true;
            case Sign sign -> sign.operator() == Operator.NOT;
            case Close close -> false;
        };
    }

    /** Whether an operator may stand after it. */
    default boolean ends() {
        return this instanceof Text || this instanceof Condition || this instanceof Close;
    }
}
