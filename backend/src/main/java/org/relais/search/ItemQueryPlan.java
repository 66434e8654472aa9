package org.relais.search;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.relais.domains.ConceptFinder;
import org.relais.search.Question.All;
import org.relais.search.Question.Any;
import org.relais.search.Question.Not;
import org.relais.search.Question.Only;
import org.relais.search.Question.Words;

/**
 * A question as Lucene runs it: each group of words by its own plan, joined as the question says. A concept
 * whose word is excluded anywhere in the question extends no word of it, so that what is asked for and
 * excluded at once finds nothing.
 */
final class ItemQueryPlan {

    static final BitSetProducer ITEMS = new QueryBitSetProducer(new TermQuery(new Term(Fields.ROW, Fields.ROW_ITEM)));

    private final boolean some;
    private final FieldQueries fields;
    private final Map<Words, GroupPlan> wanted = new LinkedHashMap<>();
    private final Map<Words, GroupPlan> unwanted = new HashMap<>();
    private final Query items;
    private final Optional<Query> parts;
    private final Query marked;

    /** @param some whether one unit of each group is enough: where nothing has most of them */
    ItemQueryPlan(Question question, Set<String> dropped, ConceptFinder finder, WordQueries words, boolean some) {
        this.some = some;
        this.fields = new FieldQueries(words);
        var leaves = QuestionLeaves.of(question);
        var excluded = plain(leaves.unwanted(), finder);
        excluded.forEach((group, asked) -> unwanted.put(group, new GroupPlan(asked, dropped, words, false)));
        var concepts = excluded.values().stream()
                .flatMap(asked -> asked.units().stream())
                .flatMap(unit -> unit.concepts().stream())
                .collect(Collectors.toSet());
        plain(leaves.wanted(), finder)
                .forEach((group, asked) ->
                        wanted.put(group, new GroupPlan(asked.withoutConcepts(concepts), dropped, words, some)));
        this.items = query(question, true);
        this.parts = AnyOf.of(wanted.values().stream()
                .flatMap(group -> group.parts().stream())
                .toList());
        var named = leaves.titles().stream().flatMap(only -> words.all(only.value()).stream());
        this.marked = AnyOf.of(Stream.concat(wanted.values().stream().flatMap(GroupPlan::marked), named)
                        .toList())
                .orElseGet(() -> new MatchNoDocsQuery("no word was asked"));
    }

    /** Groups of words with at most so many units in all of them, and one at least in each. */
    private static Map<Words, Asked> plain(Set<Words> groups, ConceptFinder finder) {
        var asked = new LinkedHashMap<Words, Asked>();
        var left = Asked.MOST_UNITS;
        for (var group : groups) {
            var units = Asked.of(group.text(), finder).first(Math.max(1, left));
            left -= units.units().size();
            asked.put(group, units);
        }
        return asked;
    }

    /** What is asked for, without what is excluded. */
    List<Asked> asked() {
        return wanted.values().stream().map(GroupPlan::asked).toList();
    }

    /** Whether one unit of each group is enough. */
    boolean some() {
        return some;
    }

    Query items() {
        return items;
    }

    /** What makes one part better than another. */
    Optional<Query> parts() {
        return parts;
    }

    /** Every word that answers, for marking it in a text. */
    Query marked() {
        return marked;
    }

    private Query query(Question part, boolean isWanted) {
        return switch (part) {
            case Words group -> group(group, isWanted);
            case All all -> all(all.parts(), isWanted);
            case Any any -> {
                var query = new BooleanQuery.Builder();
                any.parts().forEach(option -> query.add(query(option, isWanted), Occur.SHOULD));
                yield query.build();
            }
            case Not not -> all(List.of(not), isWanted);
            case Only only -> fields.of(only);
        };
    }

    private Query group(Words words, boolean isWanted) {
        var group = Objects.requireNonNull((isWanted ? wanted : unwanted).get(words));
        return isWanted ? group.items() : group.mentions();
    }

    private Query all(List<Question> parts, boolean isWanted) {
        var query = new BooleanQuery.Builder();
        for (var part : parts) {
            switch (part) {
                case Not not -> query.add(query(not.part(), false), Occur.MUST_NOT);
                case Only only when only.field() != QuestionField.TITLE -> query.add(fields.of(only), Occur.FILTER);
                default -> query.add(query(part, isWanted), Occur.MUST);
            }
        }
        if (parts.stream().allMatch(Not.class::isInstance)) {
            query.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        }
        return query.build();
    }
}
