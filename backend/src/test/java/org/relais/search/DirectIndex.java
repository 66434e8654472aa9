package org.relais.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.jspecify.annotations.Nullable;
import org.relais.domains.ConceptFinder;
import org.relais.schema.Schema;
import org.relais.schema.Vocabulary;
import org.relais.security.Viewer;

/**
 * An index that is fed directly rather than from a graph, for measuring: its rows, queries and scores are
 * the product's own.
 */
public final class DirectIndex implements AutoCloseable {

    private static final String OPEN = "2";
    private static final Viewer READER = Viewer.system();

    private final Index index;
    private final Gate gate;
    private final ItemDocuments items;
    private final PieceDocuments pieces;
    private final EvidenceFinder evidence;
    private final ConceptFinder concepts;
    private final WordQueries words = new WordQueries(Analyzers.all());

    public DirectIndex(Path folder) throws IOException {
        var vocabulary = Vocabulary.load();
        index = new Index(new SearchProperties(folder, Duration.ofSeconds(1), Duration.ofMinutes(1)), Schema.load());
        gate = new Gate(index);
        items = new ItemDocuments(vocabulary);
        pieces = new PieceDocuments(vocabulary);
        evidence = new EvidenceFinder(index, vocabulary);
        concepts = new ConceptFinder(vocabulary);
    }

    /** Adds a document with one passage, and where it has authors the evidence that it is of them. */
    public void add(Source source) throws IOException {
        var rows = new ArrayList<>(items.of(item(source)));
        if (!source.authors().isEmpty()) {
            rows.add(pieces.of(piece(source)));
        }
        index.replace(source.id(), rows, List.of());
    }

    /** Shows what was added. */
    public void ready() throws IOException {
        index.commit("measured", 1);
        index.refresh();
    }

    /** Ids by score: first what answers most of a question, as the product lists it, then what answers some of it. */
    public Map<String, Double> ranked(String question, int most) {
        var read = QuestionParser.read(question, concepts);
        var ranked = new LinkedHashMap<String, Double>();
        Stream.of(false, true).forEach(some -> {
            if (ranked.size() < most) {
                top(new ItemQueryPlan(read.question(), Set.of(), concepts, words, some), most)
                        .forEach(ranked::putIfAbsent);
            }
        });
        return ranked;
    }

    /** Evidence for a question, as the product weighs it for a free text. */
    public List<ScoredPiece> evidence(String question) {
        return evidence.ask(READER, found -> found.whole(found.saying(question)));
    }

    private Map<String, Double> top(ItemQueryPlan plan, int most) {
        var query =
                Gate.rows(READER, Fields.ROW_ITEM).add(plan.items(), Occur.MUST).build();
        return gate.search(READER, searcher -> {
            var top = new LinkedHashMap<String, Double>();
            for (var hit : searcher.search(query, most).scoreDocs) {
                top.put(searcher.storedFields().document(hit.doc).get(Fields.ID), (double) hit.score);
            }
            return top;
        });
    }

    private static IndexedItem item(Source source) {
        return new IndexedItem(
                ItemType.DOCUMENT,
                source.id(),
                source.id(),
                OPEN,
                titles(source),
                List.of(),
                Set.of(),
                Set.of(),
                List.of(),
                List.of(),
                null,
                null,
                source.language(),
                null,
                Trust.UNKNOWN,
                List.of(),
                null,
                null,
                false,
                Set.of(),
                passages(source));
    }

    private static List<IndexedItem.Part> passages(Source source) {
        return source.text().isBlank()
                ? List.of()
                : List.of(new IndexedItem.Part(source.id(), source.language(), null, null, source.text()));
    }

    private static IndexedPiece piece(Source source) {
        var people = IntStream.range(0, source.authors().size())
                .mapToObj(at -> new Piece.Part(source.authors().get(at), "lead"))
                .toList();
        var piece = new Piece(
                "document/" + source.id(),
                EvidenceKind.DOCUMENT,
                OPEN,
                people,
                null,
                new Piece.About("document", source.id(), source.id()),
                Set.of(),
                null,
                null,
                null,
                null,
                null,
                null);
        var texts = new ArrayList<>(titles(source));
        texts.add(new IndexedItem.Text(source.language(), source.text()));
        return new IndexedPiece(source.id(), piece, texts, Set.of());
    }

    private static List<IndexedItem.Text> titles(Source source) {
        return source.title() == null ? List.of() : List.of(new IndexedItem.Text(source.language(), source.title()));
    }

    @Override
    public void close() throws IOException {
        index.close();
    }

    /**
     * A document to be found.
     *
     * @param language BCP 47
     * @param authors ids of people, in the order of the document
     */
    public record Source(
            String id, String language, @Nullable String title, String text, List<String> authors) {}
}
