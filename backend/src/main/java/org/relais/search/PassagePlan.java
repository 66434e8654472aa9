package org.relais.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.relais.domains.ConceptFinder;
import org.relais.search.Question.All;
import org.relais.search.Question.Any;
import org.relais.search.Question.Not;
import org.relais.search.Question.Only;
import org.relais.search.Question.Words;

/**
 * A question as it is asked of passages: each must answer by itself what an item may answer by all of its
 * parts. Conditions on fields say which item, so they say nothing here.
 */
final class PassagePlan {

    private final Question question;
    private final ConceptFinder finder;
    private final WordQueries words;
    private final boolean some;

    /** @param some whether one unit of each group is enough: where no passage has most of them */
    PassagePlan(Question question, ConceptFinder finder, WordQueries words, boolean some) {
        this.question = question;
        this.finder = finder;
        this.words = words;
        this.some = some;
    }

    /** Passages that answer; nothing when no word is asked for. */
    Optional<Query> matching() {
        return query(question, true);
    }

    /** Whatever is worth a mark in a text. */
    Query marks() {
        var marks = new BooleanQuery.Builder();
        QuestionLeaves.of(question).wanted().stream()
                .map(group -> Asked.of(group.text(), finder))
                .flatMap(asked -> Stream.concat(
                        units(asked).stream().flatMap(unit -> words.unit(unit.words(), unit.expansions()).stream()),
                        phrases(asked)))
                .forEach(mark -> marks.add(mark, Occur.SHOULD));
        return marks.build();
    }

    private Optional<Query> query(Question part, boolean isWanted) {
        return switch (part) {
            case Words group -> group(Asked.of(group.text(), finder), isWanted);
            case All all -> all(all.parts(), isWanted);
            case Any any -> any(any.parts(), isWanted);
            case Not not -> Optional.empty();
            case Only only -> Optional.empty();
        };
    }

    private Optional<Query> group(Asked asked, boolean isWanted) {
        var query = new BooleanQuery.Builder();
        phrases(asked).forEach(phrase -> query.add(phrase, Occur.MUST));
        var units = units(asked).stream()
                .flatMap(unit -> unit(unit, isWanted).stream())
                .toList();
        if (!units.isEmpty()) {
            var most = new BooleanQuery.Builder();
            units.forEach(unit -> most.add(unit, Occur.SHOULD));
            most.setMinimumNumberShouldMatch(isWanted ? needed(units.size()) : units.size());
            query.add(most.build(), Occur.MUST);
        }
        return said(query);
    }

    private Optional<Query> all(List<Question> parts, boolean isWanted) {
        var query = new BooleanQuery.Builder();
        for (var part : parts) {
            switch (part) {
                case Not not -> query(not.part(), false).ifPresent(out -> query.add(out, Occur.MUST_NOT));
                default -> query(part, isWanted).ifPresent(in -> query.add(in, Occur.MUST));
            }
        }
        var built = query.build();
        return built.clauses().stream().anyMatch(clause -> clause.occur() == Occur.MUST)
                ? Optional.of(built)
                : Optional.empty();
    }

    private Optional<Query> any(List<Question> options, boolean isWanted) {
        var query = new BooleanQuery.Builder();
        options.stream()
                .flatMap(option -> query(option, isWanted).stream())
                .forEach(option -> query.add(option, Occur.SHOULD));
        return said(query);
    }

    private Optional<Query> unit(Asked.Unit unit, boolean isWanted) {
        var query = new BooleanQuery.Builder();
        words.all(unit.words()).ifPresent(typed -> query.add(typed, Occur.SHOULD));
        if (isWanted) {
            labels(unit).forEach(label -> query.add(label, Occur.SHOULD));
        }
        return said(query);
    }

    private List<Asked.Unit> units(Asked asked) {
        return asked.units().stream()
                .filter(unit -> !words.isEmptyWord(unit.words()))
                .toList();
    }

    private Stream<Query> labels(Asked.Unit unit) {
        return unit.expansions().stream().flatMap(label -> words.label(label).stream());
    }

    private Stream<Query> phrases(Asked asked) {
        return asked.phrases().stream().flatMap(phrase -> words.exact(phrase).stream());
    }

    /** One or two units are all meant; of a long question some words are only manners. */
    private int needed(int units) {
        return some ? 1 : units <= 2 ? units : (units + 1) / 2;
    }

    private static Optional<Query> said(BooleanQuery.Builder query) {
        var built = query.build();
        return built.clauses().isEmpty() ? Optional.empty() : Optional.of(built);
    }
}
