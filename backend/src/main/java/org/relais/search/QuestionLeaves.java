package org.relais.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.relais.search.Question.All;
import org.relais.search.Question.Any;
import org.relais.search.Question.Not;
import org.relais.search.Question.Only;
import org.relais.search.Question.Words;

/**
 * What a question is made of, by whether it is wanted or excluded.
 *
 * @param titles wanted words of titles
 */
record QuestionLeaves(Set<Words> wanted, Set<Words> unwanted, List<Only> titles) {

    static QuestionLeaves of(Question question) {
        var leaves = new QuestionLeaves(new java.util.LinkedHashSet<>(), new HashSet<>(), new ArrayList<>());
        leaves.collect(question, true);
        return leaves;
    }

    private void collect(Question question, boolean isWanted) {
        switch (question) {
            case Words words -> (isWanted ? wanted : unwanted).add(words);
            case All all -> all.parts().forEach(part -> collect(part, isWanted));
            case Any any -> any.parts().forEach(part -> collect(part, isWanted));
            case Not not -> collect(not.part(), false);
            case Only only -> {
                if (isWanted && only.field() == QuestionField.TITLE) {
                    titles.add(only);
                }
            }
        }
    }
}
