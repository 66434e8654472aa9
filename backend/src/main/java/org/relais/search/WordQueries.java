package org.relais.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.Folded;
import org.relais.search.SearchResult.Expansion;

/** Words as queries on the fields of a family, in all languages at once: the best language counts. */
final class WordQueries {

    private static final float TIE = 0.1f;

    /** What the vocabulary says instead of a word is worth less than what was typed. */
    private static final float LABEL = 0.8f;

    /** What is called so comes before what speaks of it. */
    private static final Map<String, Float> SOUNDS = Map.of(Fields.NAME_SOUND, 1f, Fields.NAMED_SOUND, 0.2f);

    private final QueryBuilder builder;
    private final Map<Expansion, List<Query>> labels = new ConcurrentHashMap<>();
    private final Map<Expansion, List<Query>> evidence = new ConcurrentHashMap<>();
    private final QueryBuilder beginnings = new QueryBuilder(Analyzers.neutral());

    WordQueries(Analyzer analyzer) {
        this.builder = new QueryBuilder(analyzer);
    }

    /** Whether a language takes the word for empty. */
    boolean isEmptyWord(String word) {
        return !BeginningQuery.isBeginning(word)
                && Stream.of("fr", "en", "ar")
                        .anyMatch(language -> builder.createBooleanQuery(Fields.TEXT + language, word) == null);
    }

    /**
     * Parts that hold some words of a unit, the more and the rarer the better, or another label of what it
     * names. They stand in for each other, so the best of them counts, and a long label for no more than the
     * words in whose place it stands.
     */
    Optional<Query> unit(String text, List<Expansion> labels) {
        if (BeginningQuery.isBeginning(text)) {
            return Optional.of(BeginningQuery.best(text));
        }
        var ways = new ArrayList<>(languages(Fields.TEXT, field -> builder.createBooleanQuery(field, text)));
        var typed = ways.stream().mapToInt(WordQueries::terms).max().orElse(1);
        for (var label : labels) {
            for (var phrase : text(label)) {
                ways.add(new BoostQuery(phrase, LABEL * Math.min(1, typed / (float) terms(phrase))));
            }
        }
        return best(ways);
    }

    /** Parts that hold all words of a text, in some order. */
    Optional<Query> all(String text) {
        return BeginningQuery.isBeginning(text)
                ? Optional.of(BeginningQuery.any(text))
                : best(languages(Fields.TEXT, field -> builder.createBooleanQuery(field, text, Occur.MUST)));
    }

    /** Parts that hold a label of the vocabulary, in its own language or in none. */
    Optional<Query> label(Expansion label) {
        return best(text(label));
    }

    /** Parts that hold some words of a text as they were typed, but for case. */
    Optional<Query> typed(String text) {
        return Optional.ofNullable(builder.createBooleanQuery(Fields.EXACT, text));
    }

    /** Items whose title holds all words of a text. */
    Optional<Query> title(String text) {
        return best(languages(Fields.TITLE, field -> builder.createBooleanQuery(field, text, Occur.MUST)));
    }

    /** Words of pieces of evidence that hold all of a text. */
    Optional<Query> evidence(String text) {
        return best(languages(Fields.EVIDENCE, field -> builder.createBooleanQuery(field, text, Occur.MUST)));
    }

    /** Pieces of evidence that hold a label of the vocabulary, in its own language or in none. */
    Optional<Query> evidence(Expansion label) {
        return best(evidence.computeIfAbsent(label, first -> phrases(Fields.EVIDENCE, first)));
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

    /** The terms of a text in each language, as Lucene writes them in its explanations. */
    Set<String> terms(String text) {
        return textTerms(text).stream()
                .map(term -> term.field() + ":" + term.text())
                .collect(Collectors.toSet());
    }

    /** Names that sound like a word, where it may be one; see {@link NamedQuery}. */
    Optional<Query> named(String word) {
        var sounds = BeginningQuery.isBeginning(word) ? Set.<String>of() : NameSound.sought(word);
        var folded = Folded.of(word).value();
        return sounds.isEmpty()
                ? Optional.empty()
                : Optional.of(new NamedQuery(new Term(Fields.NAME, folded), textTerms(word), sounds, SOUNDS));
    }

    /** The terms of a text in each language. */
    Set<Term> textTerms(String text) {
        var terms = new HashSet<Term>();
        languages(Fields.TEXT, field -> builder.createBooleanQuery(field, text))
                .forEach(query -> query.visit(QueryVisitor.termCollector(terms)));
        return terms;
    }

    /** Analysed once: a question may name a dozen concepts, each with a dozen labels, and they hardly ever change. */
    List<Query> text(Expansion label) {
        return labels.computeIfAbsent(label, first -> phrases(Fields.TEXT, first));
    }

    private List<Query> phrases(String family, Expansion label) {
        return Stream.of(label.language(), "x")
                .map(language -> builder.createPhraseQuery(family + language, label.label()))
                .filter(Objects::nonNull)
                .map(KeptPhrase::of)
                .toList();
    }

    private static List<Query> languages(String family, Function<String, @Nullable Query> query) {
        return Fields.LANGUAGES.stream()
                .map(language -> query.apply(family + language))
                .filter(Objects::nonNull)
                .toList();
    }

    private static int terms(Query query) {
        var terms = new HashSet<Term>();
        query.visit(QueryVisitor.termCollector(terms));
        return Math.max(1, terms.size());
    }

    private static Optional<Query> best(List<Query> queries) {
        return queries.isEmpty() ? Optional.empty() : Optional.of(new DisjunctionMaxQuery(queries, TIE));
    }
}
