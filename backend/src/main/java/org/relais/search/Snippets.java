package org.relais.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.relais.search.Hit.Fragment;

/** The words of an item that answer best, with what was asked for marked. */
final class Snippets {

    private static final int LENGTH = 240;
    private static final int MOST_PARTS = 4;
    private static final char OPEN = '\uE000';
    private static final char CLOSE = '\uE001';

    private final IndexSearcher searcher;
    private final ItemQueryPlan plan;
    private final BestParts parts;
    private final UnifiedHighlighter highlighter;

    Snippets(IndexSearcher searcher, Analyzer analyzer, ItemQueryPlan plan) throws IOException {
        this.searcher = searcher;
        this.parts = BestParts.of(searcher, plan.parts());
        this.plan = plan;
        this.highlighter = UnifiedHighlighter.builderWithoutSearcher(analyzer)
                .withBreakIterator(() -> LengthGoalBreakIterator.createClosestToLength(
                        BreakIterator.getSentenceInstance(Locale.FRENCH), LENGTH, 0.5f))
                .withFormatter(new DefaultPassageFormatter("" + OPEN, "" + CLOSE, " … ", false))
                .build();
    }

    /** The parts of an item that answer, the best first; else its own text. */
    List<Hit.Passage> best(int item, Document row) throws IOException {
        var parts = bestParts(item, row);
        return parts.isEmpty() ? ownText(row).stream().toList() : parts;
    }

    private List<Hit.Passage> bestParts(int item, Document row) throws IOException {
        var passages = new ArrayList<Hit.Passage>();
        for (var part : parts.best(item, MOST_PARTS)) {
            var found = searcher.storedFields().document(part);
            if (found.get("part").isEmpty()) {
                ownText(row).ifPresent(passages::add);
            } else {
                passages.add(passage(found));
            }
        }
        return passages;
    }

    private Hit.Passage passage(Document row) throws IOException {
        var page = row.get("page");
        var field = Fields.TEXT + Fields.language(row.get("language"));
        return new Hit.Passage(
                row.get("part"),
                row.get("heading"),
                page == null ? null : Integer.valueOf(page),
                row.get("language"),
                marked(field, row.get("text")));
    }

    /** The text of the item itself: the first that holds a word asked for, else the first. */
    private Optional<Hit.Passage> ownText(Document row) throws IOException {
        Hit.Passage first = null;
        for (var stored : row.getValues("body")) {
            var tab = stored.indexOf('\t');
            var language = stored.substring(0, tab);
            var field = Fields.TEXT + Fields.language(language);
            var text = marked(field, stored.substring(tab + 1));
            var passage = new Hit.Passage("", null, null, language.isEmpty() ? null : language, text);
            if (text.stream().anyMatch(Fragment::marked)) {
                return Optional.of(passage);
            }
            first = first == null ? passage : first;
        }
        return Optional.ofNullable(first);
    }

    private List<Fragment> marked(String field, String text) throws IOException {
        var highlighted = highlighter.highlightWithoutSearcher(field, plan.marked(), text, 1);
        return highlighted == null ? List.of(new Fragment(shortened(text), false)) : fragments(highlighted.toString());
    }

    private static String shortened(String text) {
        if (text.length() <= LENGTH) {
            return text;
        }
        var cut = text.lastIndexOf(' ', LENGTH);
        return text.substring(0, cut < LENGTH / 2 ? LENGTH : cut) + " …";
    }

    private static List<Fragment> fragments(String highlighted) {
        var fragments = new ArrayList<Fragment>();
        var from = 0;
        for (var at = 0; at < highlighted.length(); at++) {
            var mark = highlighted.charAt(at);
            if (mark == OPEN || mark == CLOSE) {
                if (at > from) {
                    fragments.add(new Fragment(highlighted.substring(from, at), mark == CLOSE));
                }
                from = at + 1;
            }
        }
        if (from < highlighted.length()) {
            fragments.add(new Fragment(highlighted.substring(from), false));
        }
        return fragments;
    }
}
