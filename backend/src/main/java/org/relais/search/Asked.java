package org.relais.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.relais.domains.ConceptFinder;
import org.relais.schema.Concept;
import org.relais.search.SearchResult.Expansion;

/**
 * A group of words taken apart: units of meaning and exact phrases.
 *
 * @param words what was typed, without its phrases
 * @param units words, or several words that name a concept
 * @param typed whether there was any text at all, be it without a word
 */
record Asked(String words, List<Unit> units, List<String> phrases, boolean typed) {

    private static final Pattern PHRASE = Pattern.compile("[\"«“]([^\"»”]+)[\"»”]");
    /** As in {@link EvenSpelling}, in whatever case somebody types it. */
    private static final Pattern ARTICLE =
            Pattern.compile("(?<![\\p{L}\\p{N}])([LRDlrd]\\.?\\s?\\d{1,4}-\\d{1,3}(?:-\\d{1,3})?)(?![\\p{L}\\p{N}])");

    /** "art. 33", "art L. 511-1": what is meant before a number, whatever else the letters stand for. */
    private static final Pattern ART = Pattern.compile("(?i)(?<![\\p{L}\\p{N}])art\\.?\\s?(?=[LRDA]?\\.?\\s?\\d)");

    private static final Pattern BEGINNING =
            Pattern.compile("(?<![\\p{L}\\p{N}\\p{M}*])([\\p{L}\\p{N}\\p{M}]{3,40}\\*)(?![\\p{L}\\p{N}\\p{M}*])");

    /** Beyond these a star says nothing: each is compared with every word of the index. */
    private static final int MOST_BEGINNINGS = 8;

    /** As many as a whole question can have. */
    static final int MOST_UNITS = 250;

    /** Words that stand together, or the beginning of one with its star, and what the vocabulary says instead of them. */
    record Unit(String words, List<Expansion> expansions, List<String> concepts) {}

    static Asked of(String text, ConceptFinder finder) {
        var phrases = new ArrayList<String>();
        var rest = ART.matcher(take(PHRASE, text, phrases)).replaceAll("article ");
        var articles = new ArrayList<String>();
        rest = take(ARTICLE, rest, articles);
        var units = new ArrayList<Unit>();
        articles.forEach(number -> units.add(plain(number.toUpperCase(Locale.ROOT))));
        var beginnings = new ArrayList<String>();
        rest = take(BEGINNING, rest, beginnings);
        rest += String.join(" ", beginnings.subList(Math.min(beginnings.size(), MOST_BEGINNINGS), beginnings.size()));
        beginnings.stream().limit(MOST_BEGINNINGS).forEach(begun -> units.add(plain(begun)));
        units.addAll(units(rest, finder));
        var words = String.join(" ", articles).toUpperCase(Locale.ROOT) + " " + rest;
        return new Asked(words, units.subList(0, Math.min(units.size(), MOST_UNITS)), phrases, !text.isBlank());
    }

    /** The same without what the vocabulary says of some concepts, as if they were only words. */
    Asked withoutConcepts(Set<String> concepts) {
        var kept = units.stream()
                .map(unit -> unit.concepts().stream().anyMatch(concepts::contains) ? plain(unit.words()) : unit)
                .toList();
        return new Asked(words, kept, phrases, typed);
    }

    Asked first(int most) {
        return new Asked(words, units.subList(0, Math.clamp(most, 0, units.size())), phrases, typed);
    }

    Stream<Expansion> expansions() {
        return units.stream().flatMap(unit -> unit.expansions().stream());
    }

    boolean isEmpty() {
        return units.isEmpty() && phrases.isEmpty();
    }

    /** Whether it can be answered in part: by some of its words, or by words without a phrase. */
    boolean isOfParts() {
        return units.size() > 1 || (!units.isEmpty() && !phrases.isEmpty());
    }

    private static String take(Pattern pattern, String text, List<String> into) {
        return pattern.matcher(text).replaceAll(match -> {
            into.add(match.group(1).strip());
            return " ";
        });
    }

    /** A concept that is named again brings no labels again. */
    private static List<Unit> units(String text, ConceptFinder finder) {
        var words = ConceptFinder.written(text);
        var units = new ArrayList<Unit>();
        var named = new HashSet<Concept>();
        var next = 0;
        for (var mention : finder.in(text)) {
            words.subList(next, mention.from()).forEach(word -> units.add(plain(word)));
            var name = String.join(" ", words.subList(mention.from(), mention.to()));
            var concept = mention.concept();
            units.add(
                    named.add(concept) ? about(name, concept) : new Unit(name, List.of(), List.of(concept.notation())));
            next = mention.to();
        }
        words.subList(next, words.size()).forEach(word -> units.add(plain(word)));
        return units;
    }

    private static Unit plain(String word) {
        return new Unit(word, List.of(), List.of());
    }

    private static Unit about(String words, Concept concept) {
        var expansions = concept.languages().stream()
                .flatMap(language -> concept.labels(language).stream()
                        .map(label -> new Expansion(label, language, concept.notation())))
                .filter(expansion -> !ConceptFinder.words(expansion.label()).equals(ConceptFinder.words(words)))
                .toList();
        return new Unit(words, expansions, List.of(concept.notation()));
    }
}
