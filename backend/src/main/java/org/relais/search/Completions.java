package org.relais.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.relais.domains.ConceptLabel;
import org.relais.domains.LabelFinder;
import org.relais.kernel.Folded;
import org.relais.security.Viewer;

/**
 * Ends what someone has begun to type: by labels of the vocabulary, and by words of what every account may
 * read that the viewer finds together with the words before. Never by what others have asked.
 */
final class Completions {

    private static final Pattern LAST = Pattern.compile("[\\p{L}\\p{M}]{2,40}$");
    private static final int TRIED = 8;

    private final LabelFinder labels;
    private final WordQueries words;

    Completions(LabelFinder labels, WordQueries words) {
        this.labels = labels;
        this.words = words;
    }

    List<String> of(Viewer viewer, String typed, int most, IndexSearcher searcher) throws IOException {
        var last = LAST.matcher(typed);
        if (!last.find()) {
            return List.of();
        }
        var before = typed.substring(0, last.start());
        var whole = Stream.concat(
                labels.beginning(typed, most / 2).stream().map(ConceptLabel::label),
                words(viewer, before, last.group(), searcher).stream().map(end -> before + end));
        var byFold = new LinkedHashMap<String, String>();
        whole.forEach(text -> byFold.putIfAbsent(Folded.of(text).value(), text));
        byFold.remove(Folded.of(typed).value());
        return byFold.values().stream().limit(most).toList();
    }

    private List<String> words(Viewer viewer, String before, String begun, IndexSearcher searcher) throws IOException {
        var open = new OpenWords(OpenStatistics.reader(searcher));
        var ends = new ArrayList<String>();
        for (var word : open.like(AccentBlind.beginning(AccentBlind.folded(begun)), TRIED)) {
            if (areTogether(viewer, before, word.written(), searcher)) {
                ends.add(word.written());
            }
        }
        return ends;
    }

    /** In one passage, with its title, that the viewer may see. */
    private boolean areTogether(Viewer viewer, String before, String word, IndexSearcher searcher) throws IOException {
        var others = TypedWords.of(before).words();
        if (others.isEmpty()) {
            return true;
        }
        var query = new BooleanQuery.Builder().add(Gate.anyOf(Fields.ACCESS, viewer.access()), Occur.FILTER);
        Stream.concat(others.stream().map(TypedWords.Span::word), Stream.of(word))
                .flatMap(other -> words.all(other).stream())
                .forEach(other -> query.add(other, Occur.MUST));
        return searcher.search(new ConstantScoreQuery(query.build()), 1).scoreDocs.length > 0;
    }
}
