package org.relais.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/**
 * A group of words as Lucene runs it. An item must answer most units, each by one of its parts or by the
 * concept that it names; its score is that of its best part, and a little more for what it is called and
 * tagged with.
 */
final class GroupPlan {

    /** A title that holds the whole question is probably what was meant. */
    private static final float NAMED = 1;

    /** A tag that someone set says more than a word that fell. */
    private static final float TAG = 1.5f;

    /** What is written just as it was typed, accents and endings too, comes before what is only alike. */
    private static final float AS_TYPED = 0.3f;

    /** A question of more units than this is a sentence. */
    private static final int LONG_FROM = 4;

    private final Asked asked;
    private final Set<String> dropped;
    private final WordQueries words;
    private final boolean some;
    private final List<Asked.Unit> counted;
    private final List<Query> marked;
    private final Optional<Query> parts;

    /** @param some whether one unit of the question is enough, without its phrases: where nothing has most of it */
    GroupPlan(Asked asked, Set<String> dropped, WordQueries words, boolean some) {
        this.some = some;
        this.asked = asked;
        this.dropped = dropped;
        this.words = words;
        this.counted = counted(asked, words);
        this.marked = asked.units().stream()
                .flatMap(unit -> words.unit(unit.words(), labels(unit)).stream())
                .toList();
        this.parts = better();
    }

    Query items() {
        var query = new BooleanQuery.Builder();
        if (asked.isEmpty()) {
            return asked.typed()
                    ? new MatchNoDocsQuery("no word was asked")
                    : query.add(MatchAllDocsQuery.INSTANCE, Occur.SHOULD).build();
        }
        query.add(units(), Occur.FILTER);
        if (!some || counted.isEmpty()) {
            addPhrases(query);
        }
        words.title(asked.words()).ifPresent(named -> query.add(new BoostQuery(named, NAMED), Occur.SHOULD));
        asked.units().stream()
                .flatMap(this::tags)
                .distinct()
                .forEach(tag -> query.add(new BoostQuery(tag, TAG), Occur.SHOULD));
        parts.ifPresent(parts -> query.add(join(parts), Occur.SHOULD));
        asked.units().forEach(unit -> words.named(unit.words()).ifPresent(name -> query.add(name, Occur.SHOULD)));
        return query.build();
    }

    /**
     * Items that hold all of the words, for excluding them: what the vocabulary says instead of a word is not
     * excluded with it, for nobody who excludes "camp" wants to lose all that is tagged with housing.
     */
    Query mentions() {
        var query = new BooleanQuery.Builder();
        counted.forEach(unit -> query.add(held(unit), Occur.MUST));
        addPhrases(query);
        return query.build();
    }

    private void addPhrases(BooleanQuery.Builder query) {
        exactPhrases().forEach(exact -> query.add(join(exact), Occur.MUST));
    }

    Asked asked() {
        return asked;
    }

    /** What makes one part better than another. */
    Optional<Query> parts() {
        return parts;
    }

    private Optional<Query> better() {
        var query = new BooleanQuery.Builder();
        marked.forEach(unit -> query.add(unit, Occur.SHOULD));
        words.typed(asked.words()).ifPresent(typed -> query.add(new BoostQuery(typed, AS_TYPED), Occur.SHOULD));
        exactPhrases().forEach(exact -> query.add(exact, Occur.SHOULD));
        var built = query.build();
        return built.clauses().isEmpty() ? Optional.empty() : Optional.of(built);
    }

    /** Each unit by its words and by what the vocabulary says instead of them, and each phrase. */
    Stream<Query> marked() {
        return Stream.concat(marked.stream(), exactPhrases());
    }

    private Query units() {
        var query = new BooleanQuery.Builder();
        counted.stream().flatMap(unit -> answered(unit).stream()).forEach(clause -> query.add(clause, Occur.SHOULD));
        query.setMinimumNumberShouldMatch(some ? 1 : needed(counted.size()));
        return counted.isEmpty() ? MatchAllDocsQuery.INSTANCE : query.build();
    }

    /** Empty words count only where there are no others. */
    private static List<Asked.Unit> counted(Asked asked, WordQueries words) {
        var meaningful = asked.units().stream()
                .filter(unit -> !words.isEmptyWord(unit.words()))
                .toList();
        return meaningful.isEmpty() ? asked.units() : meaningful;
    }

    /** One or two units are all meant; of three or four, two; a sentence is sorted by how much of it is answered. */
    private static int needed(int units) {
        return units > LONG_FROM ? 1 : Math.min(units, 2);
    }

    private Query held(Asked.Unit unit) {
        var query = new BooleanQuery.Builder();
        words.all(unit.words()).ifPresent(all -> query.add(holding(all), Occur.SHOULD));
        words.named(unit.words()).ifPresent(name -> query.add(name, Occur.SHOULD));
        return query.build();
    }

    private Optional<Query> answered(Asked.Unit unit) {
        var said = Stream.concat(
                        words.all(unit.words()).stream(),
                        labels(unit).stream().flatMap(label -> words.label(label).stream()))
                .toList();
        var ways = Stream.of(
                        words.named(unit.words()).stream(), AnyOf.of(said).map(GroupPlan::holding).stream(), tags(unit))
                .flatMap(way -> way)
                .toList();
        return AnyOf.of(ways);
    }

    private List<SearchResult.Expansion> labels(Asked.Unit unit) {
        return unit.expansions().stream()
                .filter(expansion -> !dropped.contains(expansion.label()))
                .toList();
    }

    /** A concept of which every label is dropped is only words. */
    private Stream<Query> tags(Asked.Unit unit) {
        return unit.concepts().stream()
                .filter(concept -> asked.units().stream()
                        .filter(other -> other.concepts().contains(concept)
                                && !other.expansions().isEmpty())
                        .noneMatch(other -> labels(other).isEmpty()))
                .map(concept -> new TermQuery(new Term(Fields.DOMAIN, concept)));
    }

    private Stream<Query> exactPhrases() {
        return asked.phrases().stream().flatMap(phrase -> words.exact(phrase).stream());
    }

    /** Items of which a part matches, however well. */
    private static Query holding(Query parts) {
        return new ToParentBlockJoinQuery(parts, ItemQueryPlan.ITEMS, ScoreMode.None);
    }

    private static Query join(Query parts) {
        return new ToParentBlockJoinQuery(parts, ItemQueryPlan.ITEMS, ScoreMode.Max);
    }
}
