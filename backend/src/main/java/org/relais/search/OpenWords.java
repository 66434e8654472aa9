package org.relais.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/** The words of all that every account may read, as they are written there, the most frequent first. */
final class OpenWords {

    /** Looked at for one beginning: of one or two letters there can be many more. */
    private static final int MOST_READ = 20_000;

    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}]+");

    private final IndexSearcher open;

    OpenWords(IndexReader open) {
        this.open = new IndexSearcher(open);
    }

    /** Words of at least one item, whatever their accents. */
    List<Word> like(Automaton automaton, int most) throws IOException {
        var found = read(automaton).values().stream()
                .sorted(Comparator.comparingLong(Word::rows).reversed().thenComparing(Word::written))
                .toList();
        var words = new ArrayList<Word>();
        for (var at = 0; at < found.size() && words.size() < most; at++) {
            if (isThere(found.get(at))) {
                words.add(found.get(at));
            }
        }
        return words;
    }

    /** By folded form: as it is mostly written, and how many rows have any form of it. */
    private Map<String, Word> read(Automaton automaton) throws IOException {
        var found = new HashMap<String, Word>();
        var all = MultiTerms.getTerms(open.getIndexReader(), Fields.EXACT);
        if (all == null) {
            return found;
        }
        var terms = new CompiledAutomaton(automaton).getTermsEnum(all);
        var read = 0;
        for (var term = terms.next(); term != null && read < MOST_READ; term = terms.next(), read++) {
            var written = term.utf8ToString();
            if (LETTERS.matcher(written).matches()) {
                found.merge(
                        AccentBlind.folded(written), new Word(written, terms.docFreq(), terms.docFreq()), Word::with);
            }
        }
        return found;
    }

    /** A word of what was deleted stays in the index for a while. */
    private boolean isThere(Word word) throws IOException {
        return open.count(new TermQuery(new Term(Fields.EXACT, word.written))) > 0;
    }

    /**
     * A word in its most frequent form.
     *
     * @param so rows that write it so
     * @param rows rows that have any form of it
     */
    record Word(String written, int so, long rows) {

        private Word with(Word other) {
            return new Word(so >= other.so ? written : other.written, Math.max(so, other.so), rows + other.rows);
        }
    }
}
