package org.relais.bench.crosslingual;

import java.util.List;
import java.util.Locale;

/**
 * Questions in one language on the articles of another.
 *
 * @param first share of them that find the article first, among what is in its language
 * @param among10 share that find it among the first ten of its language
 * @param among10OfAll share that find it among the first ten, whatever their language
 */
record Pair(String asked, String found, int questions, double first, double among10, double among10OfAll) {

    private static final int PAGE = 10;

    /** @param answers to the questions on the articles, in their order */
    static Pair of(String asked, String found, List<Answer> answers) {
        return new Pair(
                asked,
                found,
                answers.size(),
                share(answers, answer -> answer.rank(found) == 0),
                share(answers, answer -> answer.rank(found) < PAGE),
                share(answers, answer -> answer.rankOfAll(found) < PAGE));
    }

    private static double share(List<Answer> answers, java.util.function.Predicate<Answer> good) {
        return answers.stream().filter(good).count() / (double) answers.size();
    }

    String json() {
        return String.format(
                Locale.ROOT,
                "{\"asked\": \"%s\", \"found\": \"%s\", \"questions\": %d, \"first\": %.3f, \"among_10\": %.3f,"
                        + " \"among_10_of_all\": %.3f}",
                asked,
                found,
                questions,
                first,
                among10,
                among10OfAll);
    }

    /** The ids that a question found, the best first, and the number of the article that it was about. */
    record Answer(int number, List<String> ids) {

        /** Among what is in a language. */
        int rank(String language) {
            return rank(
                    language,
                    ids.stream().filter(id -> id.startsWith(language + "/")).toList());
        }

        int rankOfAll(String language) {
            return rank(language, ids);
        }

        private int rank(String language, List<String> among) {
            var at = among.indexOf(Article.id(language, number));
            return at < 0 ? Integer.MAX_VALUE : at;
        }
    }
}
