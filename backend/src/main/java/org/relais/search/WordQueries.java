package org.relais.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;

/** Words as queries on the fields of a family, in all languages at once: the best language counts. */
final class WordQueries {

    private static final float TIE = 0.1f;

    private final QueryBuilder builder;
    private final QueryBuilder beginnings = new QueryBuilder(Analyzers.neutral());

    WordQueries(Analyzer analyzer) {
        this.builder = new QueryBuilder(analyzer);
    }

    /** Whether a language takes the word for empty. */
    boolean isEmptyWord(String word) {
        return Stream.of("fr", "en", "ar")
                .anyMatch(language -> builder.createBooleanQuery(Fields.PART + language, word) == null);
    }

    /** Any words of a text, within the fields of each family: the more, and the rarer, the better. */
    Stream<Query> any(List<Weighted> families, String text) {
        return families.stream()
                .flatMap(family -> best(List.of(family), field -> builder.createBooleanQuery(field, text)).stream());
    }

    /** All words of a text, in some order, within one field. */
    Optional<Query> words(List<Weighted> families, String text) {
        return best(families, field -> builder.createBooleanQuery(field, text, Occur.MUST));
    }

    /** The words of a text side by side. */
    Optional<Query> phrase(List<Weighted> families, String text) {
        return best(families, field -> builder.createPhraseQuery(field, text, 1));
    }

    /** A label of the vocabulary in the fields of its own language, and in those of none. */
    Optional<Query> label(List<Weighted> families, String label, String language) {
        var queries = new ArrayList<Query>();
        for (var family : families) {
            for (var field : List.of(family.name() + language, family.name() + "x")) {
                add(queries, builder.createPhraseQuery(field, label), family.weight());
            }
        }
        return disjunction(queries);
    }

    /** The words of a text in one field, in some order or as they stand. */
    Optional<Query> within(String field, String text, boolean asTheyStand) {
        return Optional.ofNullable(
                asTheyStand
                        ? builder.createPhraseQuery(field, text)
                        : builder.createBooleanQuery(field, text, Occur.MUST));
    }

    /** Letter by letter, but for case. */
    Optional<Query> exact(String text) {
        return Optional.ofNullable(builder.createPhraseQuery(Fields.EXACT, text));
    }

    /** Words that begin like those of a text. The index holds every beginning, so what was typed stays whole. */
    Optional<Query> prefix(String text) {
        return Optional.ofNullable(beginnings.createBooleanQuery(Fields.PREFIX, text, Occur.MUST));
    }

    private Optional<Query> best(List<Weighted> families, java.util.function.Function<String, Query> query) {
        var queries = new ArrayList<Query>();
        for (var family : families) {
            for (var language : Fields.LANGUAGES) {
                add(queries, query.apply(family.name() + language), family.weight());
            }
        }
        return disjunction(queries);
    }

    private static void add(List<Query> queries, @org.jspecify.annotations.Nullable Query query, float weight) {
        if (query != null) {
            queries.add(weight == 1 ? query : new BoostQuery(query, weight));
        }
    }

    private static Optional<Query> disjunction(List<Query> queries) {
        return queries.isEmpty() ? Optional.empty() : Optional.of(new DisjunctionMaxQuery(queries, TIE));
    }

    /** A family of language fields and what a match in it is worth. */
    record Weighted(String name, float weight) {}
}
