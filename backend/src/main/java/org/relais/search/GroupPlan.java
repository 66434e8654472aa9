package org.relais.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.relais.search.WordQueries.Weighted;

/**
 * A group of words as Lucene runs it. An item must answer most units, each by its own words, by those of
 * one of its parts, or by the concept they name; its score is that of its own words plus that of its
 * best part.
 */
final class GroupPlan {

    /** A title is short, so BM25 is generous to it: more than this buries what answers under what is called alike. */
    private static final List<Weighted> OF_ITEM =
            List.of(new Weighted(Fields.TITLE, 0.4f), new Weighted(Fields.BODY, 1));

    private static final List<Weighted> OF_PART =
            List.of(new Weighted(Fields.HEADING, 0.5f), new Weighted(Fields.PART, 1));

    /** A title that holds the whole question is probably what was meant. */
    private static final List<Weighted> NAMED = List.of(new Weighted(Fields.TITLE, 3));

    /** What the vocabulary adds is worth less than what was typed. */
    private static final float EXPANSION = 0.15f;

    /** A tag that someone set says more than a word that fell. */
    private static final float TAG = 1.5f;

    private static final float SIDE_BY_SIDE = 0.2f;

    /** About what one word gives: speaking of both things asked for counts for more than repeating one of them. */
    private static final float COVERED = 1;

    private final Asked asked;
    private final Set<String> dropped;
    private final WordQueries words;
    private final boolean some;

    /** @param some whether one unit of the question is enough: where nothing has most of them */
    GroupPlan(Asked asked, Set<String> dropped, WordQueries words, boolean some) {
        this.some = some;
        this.asked = asked;
        this.dropped = dropped;
        this.words = words;
    }

    Query items() {
        var query = new BooleanQuery.Builder();
        if (asked.isEmpty()) {
            return asked.typed()
                    ? new MatchNoDocsQuery("no word was asked")
                    : query.add(MatchAllDocsQuery.INSTANCE, Occur.SHOULD).build();
        }
        query.add(units(), Occur.FILTER);
        addPhrases(query);
        clauses(OF_ITEM).forEach(clause -> query.add(clause, Occur.SHOULD));
        words.words(NAMED, asked.words()).ifPresent(named -> query.add(named, Occur.SHOULD));
        concepts().forEach(tag -> query.add(new BoostQuery(tag, TAG), Occur.SHOULD));
        parts().ifPresent(parts -> query.add(join(parts), Occur.SHOULD));
        return query.build();
    }

    /**
     * Items that hold all of the words, for excluding them: what the vocabulary says instead of a word is not
     * excluded with it, for nobody who excludes "camp" wants to lose all that is tagged with housing.
     */
    Query mentions() {
        var query = new BooleanQuery.Builder();
        counted().forEach(unit -> query.add(held(unit).build(), Occur.MUST));
        addPhrases(query);
        return query.build();
    }

    private void addPhrases(BooleanQuery.Builder query) {
        asked.phrases()
                .forEach(phrase -> words.exact(phrase).ifPresent(exact -> query.add(anywhere(exact), Occur.MUST)));
    }

    Asked asked() {
        return asked;
    }

    /** What makes one part better than another. */
    Optional<Query> parts() {
        var query = new BooleanQuery.Builder();
        clauses(OF_PART).forEach(clause -> query.add(clause, Occur.SHOULD));
        covered().forEach(clause -> query.add(clause, Occur.SHOULD));
        asked.phrases()
                .forEach(phrase -> words.exact(phrase).ifPresent(exact -> query.add(inPart(exact), Occur.SHOULD)));
        var built = query.build();
        return built.clauses().isEmpty() ? Optional.empty() : Optional.of(built);
    }

    /** The same words on the item itself, for highlighting. */
    Query own() {
        var query = new BooleanQuery.Builder();
        clauses(OF_ITEM).forEach(clause -> query.add(clause, Occur.SHOULD));
        return query.build();
    }

    private Query units() {
        var query = new BooleanQuery.Builder();
        var counted = counted();
        counted.stream().flatMap(unit -> unit(unit).stream()).forEach(clause -> query.add(clause, Occur.SHOULD));
        query.setMinimumNumberShouldMatch(some ? 1 : needed(counted.size()));
        return counted.isEmpty() ? MatchAllDocsQuery.INSTANCE : query.build();
    }

    /** Empty words count only where there are no others. */
    private List<Asked.Unit> counted() {
        var meaningful = asked.units().stream()
                .filter(unit -> !words.isEmptyWord(unit.words()))
                .toList();
        return meaningful.isEmpty() ? asked.units() : meaningful;
    }

    /** One or two units are all meant; of a long question some words are only manners. */
    private static int needed(int units) {
        return units <= 2 ? units : (units + 1) / 2;
    }

    private Optional<Query> unit(Asked.Unit unit) {
        var query = held(unit);
        labels(unit, OF_ITEM).forEach(label -> query.add(label, Occur.SHOULD));
        labels(unit, OF_PART).forEach(label -> query.add(join(label), Occur.SHOULD));
        tags(unit).forEach(tag -> query.add(tag, Occur.SHOULD));
        var built = query.build();
        return built.clauses().isEmpty() ? Optional.empty() : Optional.of(built);
    }

    private BooleanQuery.Builder held(Asked.Unit unit) {
        var query = new BooleanQuery.Builder();
        words.words(OF_ITEM, unit.words()).ifPresent(own -> query.add(own, Occur.SHOULD));
        words.words(OF_PART, unit.words()).ifPresent(part -> query.add(join(part), Occur.SHOULD));
        return query;
    }

    /**
     * What a part gains for each concept that it speaks of at all, however often and however it calls it: of
     * two short articles the one on both things asked for comes before the one that repeats one of them.
     */
    private Stream<Query> covered() {
        return asked.units().stream()
                .filter(unit -> !unit.concepts().isEmpty())
                .map(unit -> new BooleanQuery.Builder()
                        .add(anyOf(words.words(OF_PART, unit.words()).stream()), Occur.SHOULD)
                        .add(anyOf(labels(unit, OF_PART)), Occur.SHOULD)
                        .build())
                .map(unit -> new BoostQuery(new ConstantScoreQuery(unit), COVERED));
    }

    private static Query anyOf(Stream<Query> queries) {
        var any = new BooleanQuery.Builder();
        queries.forEach(query -> any.add(query, Occur.SHOULD));
        return any.build();
    }

    private Stream<Query> clauses(List<Weighted> families) {
        var concepts = asked.units().stream()
                .flatMap(unit -> Stream.of(
                                unit.words().contains(" ")
                                        ? words.phrase(families, unit.words()).stream()
                                                .<Query>map(phrase -> new BoostQuery(phrase, SIDE_BY_SIDE))
                                        : Stream.<Query>empty(),
                                labels(unit, families).map(label -> (Query) new BoostQuery(label, EXPANSION)))
                        .flatMap(stream -> stream));
        return Stream.concat(words.any(families, asked.words()), concepts);
    }

    private Stream<Query> labels(Asked.Unit unit, List<Weighted> families) {
        return unit.expansions().stream()
                .filter(expansion -> !dropped.contains(expansion.label()))
                .flatMap(expansion -> words.label(families, expansion.label(), expansion.language()).stream());
    }

    private Stream<Query> concepts() {
        return asked.units().stream().flatMap(this::tags);
    }

    private Stream<Query> tags(Asked.Unit unit) {
        return unit.expansions().stream().allMatch(expansion -> dropped.contains(expansion.label()))
                        && !unit.expansions().isEmpty()
                ? Stream.of()
                : unit.concepts().stream().map(concept -> new TermQuery(new Term(Fields.DOMAIN, concept)));
    }

    private static Query anywhere(Query exact) {
        return new BooleanQuery.Builder()
                .add(exact, Occur.SHOULD)
                .add(join(inPart(exact)), Occur.SHOULD)
                .build();
    }

    private static Query inPart(Query exact) {
        return new BooleanQuery.Builder()
                .add(exact, Occur.MUST)
                .add(new TermQuery(new Term(Fields.ROW, Fields.ROW_PART)), Occur.FILTER)
                .build();
    }

    private static Query join(Query parts) {
        return new ToParentBlockJoinQuery(parts, ItemQueryPlan.ITEMS, ScoreMode.Max);
    }
}
