package org.relais.search;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.search.Question.All;
import org.relais.search.Question.Any;
import org.relais.search.Question.Not;
import org.relais.search.Question.Only;
import org.relais.search.Question.Words;

/** Writes a question of any depth in the words of the question language. */
final class QuestionWriting {

    private QuestionWriting() {}

    /** So that it keeps its meaning beside anything else. */
    static String beside(Question question) {
        return switch (question) {
            case Words words -> QuestionTerms.quiet(words.text());
            case All all -> "(" + written(all) + ")";
            case Any any -> "(" + written(any) + ")";
            case Not not -> "-" + taken(not.part());
            case Only only -> only.field().written() + ":" + value(only);
        };
    }

    /** The value of a condition as it is typed. */
    static String value(Only only) {
        return only.exact() && only.field().isOfWords() ? QuestionTerms.quoted(only.value()) : only.value();
    }

    private static String written(Question question) {
        return switch (question) {
            case All all -> {
                var groups = all.parts().stream()
                        .filter(Words.class::isInstance)
                        .map(QuestionWriting::beside)
                        .collect(Collectors.joining(" ET "));
                var others = all.parts().stream()
                        .filter(part -> !(part instanceof Words))
                        .map(QuestionWriting::beside);
                yield Stream.concat(Stream.of(groups).filter(group -> !group.isEmpty()), others)
                        .collect(Collectors.joining(" "));
            }
            case Any any ->
                any.parts().stream()
                        .map(option -> option instanceof Any ? beside(option) : written(option))
                        .collect(Collectors.joining(" OU "));
            default -> beside(question);
        };
    }

    private static String taken(Question part) {
        return switch (part) {
            case Words words
            when QuestionTerms.isOne(words.text()) -> "(" + words.text().strip() + ")";
            case Only only -> beside(only);
            default -> "(" + written(part) + ")";
        };
    }
}
