package org.relais.search;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.domains.ConceptFinder;
import org.relais.search.Question.All;
import org.relais.search.Question.Any;
import org.relais.search.Question.Not;
import org.relais.search.Question.Only;
import org.relais.search.Question.Words;

/**
 * What a question asks, however it is written: two questions of one meaning find the same. Phrases are
 * required wherever they stand, so they part from the words around them.
 */
record QuestionMeaning(Set<String> required) {

    static QuestionMeaning of(Question question, ConceptFinder finder) {
        return new QuestionMeaning(required(question, finder));
    }

    @Override
    public String toString() {
        return String.join(" & ", required);
    }

    private static Set<String> required(Question question, ConceptFinder finder) {
        return switch (question) {
            case Words words -> words(words, finder);
            case All all ->
                all.parts().stream()
                        .flatMap(part -> required(part, finder).stream())
                        .collect(Collectors.toCollection(TreeSet::new));
            case Any any ->
                Set.of(any.parts().stream()
                        .map(option -> of(option, finder).toString())
                        .sorted()
                        .collect(Collectors.joining(" | ", "[", "]")));
            case Not not -> Set.of("not [" + of(not.part(), finder) + "]");
            case Only only -> Set.of(only.field() + "=" + QuestionWriting.value(only));
        };
    }

    private static Set<String> words(Words words, ConceptFinder finder) {
        var asked = Asked.of(words.text(), finder);
        var units = asked.units().stream()
                .map(unit -> BeginningQuery.isBeginning(unit.words())
                        ? List.of(unit.words())
                        : ConceptFinder.words(unit.words()))
                .toList();
        var said = Stream.concat(
                        units.isEmpty() ? Stream.of() : Stream.of("words " + units),
                        asked.phrases().stream().filter(QuestionTerms::says).map(phrase -> "phrase " + phrase))
                .collect(Collectors.toCollection(TreeSet::new));
        return said.isEmpty() && asked.typed() ? Set.of("nothing") : said;
    }
}
