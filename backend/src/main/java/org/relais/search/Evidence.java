package org.relais.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.relais.kernel.Timespan;
import org.relais.schema.Concept;
import org.relais.security.Viewer;

/** What a viewer may see of people and of what speaks for them, at one moment of the index. */
public final class Evidence {

    /** Nearly every piece has some word of a long text: those that say least of it are not weighed. */
    private static final int MOST_OF_TEXT = 1000;

    private final Viewer viewer;
    private final IndexSearcher searcher;
    private final Object moment;
    private final EvidenceQueries queries;
    private final Kept kept;

    Evidence(Viewer viewer, IndexSearcher searcher, Object moment, EvidenceQueries queries, Kept kept) {
        this.viewer = viewer;
        this.searcher = searcher;
        this.moment = moment;
        this.queries = queries;
        this.kept = kept;
    }

    /** Every piece on a domain: by its tag or a narrower one, by its label in the text, by the tag just above. */
    public Bearing about(Concept concept) {
        return kept.bearings().about(concept, moment, viewer.access(), () -> search(concept));
    }

    private Bearing search(Concept concept) {
        return read(() -> {
            var bearing = new Bearing();
            kept.briefs().each(searcher, pieces(queries.about(concept)), bearing::add);
            return bearing;
        });
    }

    /** The pieces that bear on something in which any of these people has a part, with their words. */
    public List<ScoredPiece> whole(Bearing bearing, Collection<String> persons) {
        var sought = new BitSet();
        persons.stream().mapToInt(kept.numbers()::of).forEach(sought::set);
        return whole(bearing, bearing.of(sought));
    }

    /** All that bear on something, with their words. */
    List<ScoredPiece> whole(Bearing bearing) {
        return whole(bearing, IntStream.range(0, bearing.size()).toArray());
    }

    private List<ScoredPiece> whole(Bearing bearing, int[] which) {
        var whole = new ArrayList<ScoredPiece>(which.length);
        var rows = Arrays.stream(which).map(bearing::row).toArray();
        return read(() -> {
            RowColumn.read(
                    searcher,
                    PieceDocuments.PIECE,
                    rows,
                    (at, value) -> whole.add(new ScoredPiece(PieceLine.read(value), bearing.share(which[at]))));
            return whole;
        });
    }

    /** The pieces that hold most of a text, each by the share of the text's weight that it holds. */
    public Bearing saying(String text) {
        var words = queries.words(text);
        return AnyOf.of(words).map(any -> search(any, words)).orElseGet(Bearing::new);
    }

    private Bearing search(Query any, List<Query> words) {
        return read(() -> {
            var bearing = new Bearing();
            var whole = EvidenceQueries.most(searcher, words);
            var best = searcher.search(pieces(any), MOST_OF_TEXT).scoreDocs;
            kept.briefs().each(searcher, best, (row, score, piece) -> bearing.add(row, score / whole, piece));
            return bearing;
        });
    }

    /** What the sheets say of all whom the viewer may see, by their id. */
    public Map<String, PersonFacts> people() {
        return read(() -> {
            var byId = new HashMap<String, PersonFacts>();
            kept.facts()
                    .each(
                            searcher,
                            Gate.rows(viewer, Fields.ROW_FACTS).build(),
                            (row, score, person) -> byId.put(person.person(), person));
            return byId;
        });
    }

    /**
     * Services that go on or lie ahead and have a day in common with a span of time, by person: of several the one
     * that lasts longest.
     */
    public Map<String, Engagement> engaged(Timespan when, LocalDate today) {
        var query = new BooleanQuery.Builder()
                .add(EvidenceQueries.served(when), Occur.FILTER)
                .add(EvidenceQueries.served(new Timespan(today, null)), Occur.FILTER)
                .build();
        return read(() -> {
            var longest = new HashMap<String, Engagement>();
            kept.briefs()
                    .each(
                            searcher,
                            pieces(query),
                            (row, score, service) -> service.people()
                                    .forEach(part -> longest.merge(
                                            kept.numbers().name(part.person()),
                                            Engagement.of(service),
                                            Engagement::longer)));
            return longest;
        });
    }

    /** The id of a person, by the number that {@link Weighing} was given. */
    public String person(int number) {
        return kept.numbers().name(number);
    }

    private Query pieces(Query query) {
        return Gate.rows(viewer, Fields.ROW_EVIDENCE).add(query, Occur.MUST).build();
    }

    private static <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException e) {
            throw new UncheckedIOException("The index cannot be read", e);
        }
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    /** What is kept from one question to the next. */
    record Kept(KeptColumn<PersonFacts> facts, KeptColumn<Brief> briefs, KeptBearings bearings, Numbers numbers) {

        static Kept nothing() {
            var numbers = new Numbers();
            return new Kept(
                    new KeptColumn<>(FactDocuments.FACTS, FactLines::read),
                    new KeptColumn<>(PieceDocuments.PIECE, new Briefs(numbers)::of),
                    KeptBearings.asManyAsFit(),
                    numbers);
        }
    }
}
