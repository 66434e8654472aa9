package org.relais.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.relais.security.Viewer;

/** Names the values of facets that are items, from the rows of those: as the viewer may see them, or not at all. */
final class FacetNames {

    private static final int MOST = 100;

    private FacetNames() {}

    /** Notes in a row what its item is called as a value, apart from what is stored: many are read at once. */
    static void add(Document row, IndexedItem item) {
        if (item.type().facet().isPresent()) {
            var titles = item.titles().stream()
                    .map(title -> title.language() + "\t" + title.text().replaceAll("\\s+", " "))
                    .collect(Collectors.joining("\n"));
            row.add(new BinaryDocValuesField(Fields.NAMES, new BytesRef(item.id() + "\n" + titles)));
        }
        if (item.type() == ItemType.ROUTE) {
            var stages = item.concerns(Facet.STAGE).distinct().collect(Collectors.joining("\n"));
            row.add(new BinaryDocValuesField(Fields.STAGES, new BytesRef(stages)));
        }
    }

    static Map<String, FacetName> of(
            Viewer viewer, IndexSearcher searcher, SearchQuery query, Map<Facet, List<FacetCount>> counted)
            throws IOException {
        var ids = new HashSet<String>();
        counted.forEach((facet, counts) -> {
            if (facet.isOfItems()) {
                Stream.concat(query.chosen(facet).stream(), counts.stream().map(FacetCount::value))
                        .limit(MOST)
                        .forEach(ids::add);
            }
        });
        return ids.isEmpty() ? Map.of() : read(viewer, searcher, ids);
    }

    static Map<String, FacetName> read(Viewer viewer, IndexSearcher searcher, Set<String> ids) throws IOException {
        var rows = Gate.rows(viewer, Fields.ROW_ITEM).add(Gate.anyOf(Fields.ID, ids), Occur.FILTER);
        var found = searcher.search(rows.build(), ids.size()).scoreDocs;
        var titles = MultiDocValues.getBinaryValues(searcher.getIndexReader(), Fields.NAMES);
        var stages = MultiDocValues.getBinaryValues(searcher.getIndexReader(), Fields.STAGES);
        var names = new HashMap<String, FacetName>();
        for (var row : Arrays.stream(found).mapToInt(hit -> hit.doc).sorted().toArray()) {
            var lines = lines(titles, row);
            if (!lines.isEmpty()) {
                names.put(lines.getFirst(), new FacetName(titles(lines.subList(1, lines.size())), lines(stages, row)));
            }
        }
        return names;
    }

    private static List<String> lines(@Nullable BinaryDocValues values, int row) throws IOException {
        return values != null && values.advanceExact(row)
                ? values.binaryValue().utf8ToString().lines().toList()
                : List.of();
    }

    private static Map<String, String> titles(List<String> lines) {
        var titles = new LinkedHashMap<String, String>();
        for (var line : lines) {
            var tab = line.indexOf('\t');
            titles.putIfAbsent(line.substring(0, tab), line.substring(tab + 1));
        }
        return titles;
    }
}
