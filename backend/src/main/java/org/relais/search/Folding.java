package org.relais.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/**
 * Shows versions of one document as one hit, at the place of the best of them. Versions are sought among
 * what matches and may be seen: what is hidden joins nothing, moves nothing and counts for nothing.
 */
final class Folding {

    /** More versions of the documents on a page than anyone looks through. */
    private static final int MOST_VERSIONS = 300;

    private static final float ABOUT_AS_WELL = 0.8f;
    private static final String LANGUAGE = "language";

    private final IndexSearcher searcher;
    private final HitOrder order;
    private final Query matching;
    private final String reader;

    private Folding(IndexSearcher searcher, HitOrder order, Query matching, String reader) {
        this.searcher = searcher;
        this.reader = reader;
        this.order = order;
        this.matching = matching;
    }

    /**
     * The hits of a page, each with its other versions where these are folded, the best first.
     *
     * @param first of what matches, as many as there are up to the end of the page
     */
    static List<Group> page(IndexSearcher searcher, HitOrder order, ScoreDoc[] first, Query matching, SearchQuery query)
            throws IOException {
        if (query.foldedFor() != null) {
            return new Folding(searcher, order, matching, query.foldedFor()).page(first, query.from(), query.size());
        }
        return Arrays.stream(first)
                .skip(query.from())
                .map(hit -> new Group(hit, List.of()))
                .toList();
    }

    private List<Group> page(ScoreDoc[] first, int from, int size) throws IOException {
        var heads = heads(first, from + size);
        var onPage = heads.subList(Math.min(from, heads.size()), heads.size());
        var versions = versions(onPage);
        var page = new ArrayList<Group>();
        for (var head : onPage) {
            page.add(group(head.hit(), versions.getOrDefault(head.hit().doc, List.of())));
        }
        return page;
    }

    /** The first of what is no version of anything before it; looks further down as long as it takes. */
    private List<Head> heads(ScoreDoc[] first, int count) throws IOException {
        var found = first;
        var heads = heads(found);
        for (var most = 2 * count; heads.size() < count && found.length >= most / 2; most *= 2) {
            found = order.first(matching, most);
            heads = heads(found);
        }
        return heads.subList(0, Math.min(count, heads.size()));
    }

    private List<Head> heads(ScoreDoc[] found) throws IOException {
        var kin = kin(found);
        var heads = new ArrayList<Head>();
        var byNumber = new HashMap<Long, Head>();
        for (var hit : found) {
            var numbers = kin.getOrDefault(hit.doc, Set.of());
            var known = numbers.stream()
                    .flatMap(number -> Stream.ofNullable(byNumber.get(number)))
                    .findFirst();
            var head = known.orElseGet(() -> new Head(hit, new HashSet<>()));
            if (known.isEmpty()) {
                heads.add(head);
            }
            head.kin().addAll(numbers);
            numbers.forEach(number -> byNumber.putIfAbsent(number, head));
        }
        return heads;
    }

    /** Numbers of each row; the values are read in the order of the index, as they can only be. */
    private Map<Integer, Set<Long>> kin(ScoreDoc[] found) throws IOException {
        var kin = new HashMap<Integer, Set<Long>>();
        var values = MultiDocValues.getSortedNumericValues(searcher.getIndexReader(), Kin.FIELD);
        for (var row : Arrays.stream(found).mapToInt(hit -> hit.doc).sorted().toArray()) {
            if (values != null && values.advanceExact(row)) {
                var numbers = new HashSet<Long>();
                Kin.of(values).forEach(numbers::add);
                kin.put(row, numbers);
            }
        }
        return kin;
    }

    /** Shows the version in the reader's language where it answers about as well as the best. */
    private Group group(ScoreDoc best, List<ScoreDoc> versions) throws IOException {
        if (!versions.isEmpty() && !isForReader(best)) {
            for (var version : versions) {
                if (version.score >= best.score * ABOUT_AS_WELL && isForReader(version)) {
                    var others = Stream.concat(Stream.of(best), versions.stream())
                            .filter(other -> other.doc != version.doc)
                            .toList();
                    return new Group(version, others);
                }
            }
        }
        return new Group(best, versions);
    }

    private boolean isForReader(ScoreDoc version) throws IOException {
        var row = searcher.storedFields().document(version.doc, Set.of(LANGUAGE, Fields.SUPERSEDED));
        return reader.equals(row.get(LANGUAGE)) && row.get(Fields.SUPERSEDED) == null;
    }

    /** By the row of the head that each is a version of, the first where there are several: in one search. */
    private Map<Integer, List<ScoreDoc>> versions(List<Head> heads) throws IOException {
        var numbers = heads.stream().flatMap(head -> head.kin().stream()).collect(Collectors.toSet());
        if (numbers.isEmpty()) {
            return Map.of();
        }
        var alike = new BooleanQuery.Builder()
                .add(matching, Occur.MUST)
                .add(
                        LongField.newSetQuery(
                                Kin.FIELD,
                                numbers.stream().mapToLong(Long::longValue).toArray()),
                        Occur.FILTER)
                .build();
        var found = order.first(alike, heads.size() + MOST_VERSIONS);
        var rows = heads.stream().map(head -> head.hit().doc).collect(Collectors.toSet());
        var kin = kin(found);
        return Arrays.stream(found)
                .filter(version -> !rows.contains(version.doc))
                .collect(Collectors.groupingBy(version ->
                        headOf(kin.getOrDefault(version.doc, Set.of()), heads).hit().doc));
    }

    private static Head headOf(Set<Long> numbers, List<Head> heads) {
        return heads.stream()
                .filter(head -> head.kin().stream().anyMatch(numbers::contains))
                .findFirst()
                .orElseThrow();
    }

    private record Head(ScoreDoc hit, Set<Long> kin) {}

    /** A hit and the other versions of it. */
    record Group(ScoreDoc hit, List<ScoreDoc> versions) {}
}
