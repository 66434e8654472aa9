package org.relais.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.relais.search.Hit.Fragment;

/** Marks the words of a question in any text, by the same analysis that finds it: the plural is marked too. */
public final class TextMarks {

    private static final int LENGTH = 240;

    /** How much of an excerpt stands before its first mark. */
    private static final int LEAD = 60;

    private static final String ENDS = ".!?…؟:;\n";

    private final Map<String, SoughtWords> sought;
    private final Analyzer analyzer;

    TextMarks(Query query, Analyzer analyzer) {
        this.sought = SoughtWords.byField(query);
        this.analyzer = analyzer;
    }

    /** The whole text, marked where it is what was asked for. */
    public List<Fragment> in(@Nullable String language, String text) {
        return cut(text, 0, text.length(), ranges(language, text));
    }

    /** About two lines of the text, where most of it is marked. */
    List<Fragment> excerpt(@Nullable String language, String text) {
        var ranges = ranges(language, text);
        var from = start(text, ranges);
        var to = from + LENGTH >= text.length() ? text.length() : blankBefore(text, from + LENGTH);
        var fragments = new ArrayList<>(cut(text, from, Math.max(from, to), ranges));
        if (from > 0) {
            fragments.addFirst(new Fragment("… ", false));
        }
        if (to < text.length()) {
            fragments.add(new Fragment(" …", false));
        }
        return fragments;
    }

    private static int start(String text, List<Range> ranges) {
        var best = ranges.stream()
                .max(Comparator.<Range>comparingLong(first -> ranges.stream()
                                .filter(range ->
                                        range.from() >= first.from() && range.to() <= first.from() + LENGTH - LEAD)
                                .count())
                        .thenComparing(Comparator.comparingInt(Range::from).reversed()))
                .map(Range::from)
                .orElse(0);
        return best <= LEAD ? 0 : sentenceBefore(text, best).orElseGet(() -> blankBefore(text, best - LEAD / 2) + 1);
    }

    /** Where the sentence begins that a place stands in, unless that is far. */
    private static OptionalInt sentenceBefore(String text, int at) {
        return IntStream.rangeClosed(at - LEAD, at)
                .map(back -> 2 * at - LEAD - back)
                .filter(here -> here > 1 && text.charAt(here - 1) == ' ' && ENDS.indexOf(text.charAt(here - 2)) >= 0)
                .findFirst();
    }

    private static int blankBefore(String text, int at) {
        var blank = text.lastIndexOf(' ', at);
        return blank < at - LEAD ? at : blank;
    }

    private static List<Fragment> cut(String text, int from, int to, List<Range> ranges) {
        var fragments = new ArrayList<Fragment>();
        var at = from;
        for (var range : ranges) {
            if (range.from() >= at && range.to() <= to) {
                add(fragments, text.substring(at, range.from()), false);
                add(fragments, text.substring(range.from(), range.to()), true);
                at = range.to();
            }
        }
        add(fragments, text.substring(at, to), false);
        return fragments;
    }

    private static void add(List<Fragment> fragments, String text, boolean marked) {
        if (!text.isEmpty()) {
            fragments.add(new Fragment(text, marked));
        }
    }

    /** From left to right, none overlapping another. */
    private List<Range> ranges(@Nullable String language, String text) {
        var apart = new ArrayList<Range>();
        Stream.of(Fields.TEXT + Fields.language(language), Fields.EXACT)
                .flatMap(field -> matches(field, text).stream())
                .sorted(Comparator.comparingInt(Range::from).thenComparingInt(Range::to))
                .forEach(range -> {
                    var last = apart.isEmpty() ? null : apart.getLast();
                    if (last == null || last.to() < range.from()) {
                        apart.add(range);
                    } else if (last.to() < range.to()) {
                        apart.set(apart.size() - 1, new Range(last.from(), range.to()));
                    }
                });
        return apart;
    }

    private List<Range> matches(String field, String text) {
        var words = sought.get(field);
        return words == null ? List.of() : words.in(analyzer, field, text);
    }

    /** From a letter up to another, which is not in it. */
    record Range(int from, int to) {}
}
