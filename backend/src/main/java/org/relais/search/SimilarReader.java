package org.relais.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.NamedMatches;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.relais.search.Similar.Kind;
import org.relais.search.Similar.Reason;
import org.relais.security.Viewer;

/** Reads a similar item out of its row, and its reasons out of what matched. */
final class SimilarReader {

    private static final int MOST_WORDS = 4;

    private final Viewer viewer;
    private final IndexSearcher searcher;
    private final Weight weight;

    SimilarReader(Viewer viewer, IndexSearcher searcher, Query alike) throws IOException {
        this.viewer = viewer;
        this.searcher = searcher;
        this.weight = searcher.createWeight(searcher.rewrite(alike), ScoreMode.COMPLETE, 1);
    }

    Similar read(int found) throws IOException {
        var row = searcher.storedFields().document(found);
        var date = row.getField(Fields.DATE);
        return new Similar(
                ItemType.ofCode(row.get(Fields.TYPE)),
                row.get(Fields.ID),
                HitReader.titles(row),
                row.get("kind"),
                row.get("language"),
                date == null ? null : LocalDate.ofEpochDay(date.storedValue().getLongValue()),
                reasons(found));
    }

    private List<Reason> reasons(int found) throws IOException {
        var shared = shared(found);
        var ids = new HashSet<String>();
        shared.getOrDefault(Kind.STAGE, List.of()).forEach(ids::add);
        shared.getOrDefault(Kind.MISSION, List.of()).forEach(ids::add);
        var names = ids.isEmpty() ? Map.<String, FacetName>of() : FacetNames.read(viewer, searcher, ids);
        var reasons = new ArrayList<Reason>();
        for (var kind : Kind.values()) {
            for (var value : most(kind, shared)) {
                var name = names.get(value);
                if (!ids.contains(value) || name != null) {
                    reasons.add(new Reason(kind, value, name == null ? Map.of() : name.titles()));
                }
            }
        }
        return reasons;
    }

    private static List<String> most(Kind kind, Map<Kind, List<String>> shared) {
        var all = shared.getOrDefault(kind, List.of());
        return kind == Kind.WORD ? all.subList(0, Math.min(MOST_WORDS, all.size())) : all;
    }

    private Map<Kind, List<String>> shared(int found) throws IOException {
        var leaves = searcher.getLeafContexts();
        var leaf = leaves.get(ReaderUtil.subIndex(found, leaves));
        var matches = weight.matches(leaf, found - leaf.docBase);
        return NamedMatches.findNamedMatches(matches).stream()
                .map(NamedMatches::getName)
                .distinct()
                .map(name -> name.split("\t", 2))
                .collect(Collectors.groupingBy(
                        name -> Kind.valueOf(name[0].toUpperCase(Locale.ROOT)),
                        Collectors.mapping(name -> name[1], Collectors.toList())));
    }
}
