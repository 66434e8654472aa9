package org.relais.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;
import org.relais.domains.ConceptFinder;
import org.relais.schema.Schema;
import org.relais.schema.Vocabulary;
import org.relais.security.Access;
import org.relais.security.Viewer;

/**
 * An index that is fed with whole items rather than from a graph, for measuring how fast it is: its rows are
 * written and its questions answered by the product's own code.
 */
public final class DirectItems implements AutoCloseable {

    private final Index index;
    private final Gate gate;
    private final ItemDocuments items;
    private final ItemFinder finder;
    private final QueryBuilder words = new QueryBuilder(Analyzers.all());

    public DirectItems(Path folder) throws IOException {
        var vocabulary = Vocabulary.load();
        var properties = new SearchProperties(folder, Duration.ofSeconds(1), Duration.ofMinutes(1));
        index = new Index(properties, Schema.load());
        index.deleteAll();
        gate = new Gate(index);
        items = new ItemDocuments(vocabulary);
        finder = new ItemFinder(index, new ConceptFinder(vocabulary), properties);
    }

    public void add(Item item) throws IOException {
        var rows = items.of(indexed(item));
        var isOpen = Access.isOpen(item.access());
        index.replace(item.id(), isOpen ? rows : List.of(), isOpen ? List.of() : rows);
    }

    /** Shows what was added, and keeps it. */
    public void ready() throws IOException {
        index.commit("measured", 1);
        index.refresh();
    }

    /** The whole of the product's answer. */
    public SearchResult find(Viewer viewer, SearchQuery query) {
        return finder.find(viewer, query);
    }

    /** What Lucene alone needs for the passages of one language that have any of the words, the best ten. */
    public int bare(Viewer viewer, String language, String text) {
        Query any = words.createBooleanQuery(Fields.TEXT + language, text);
        return any == null ? 0 : gate.search(viewer, searcher -> searcher.search(any, 10).scoreDocs.length);
    }

    private static IndexedItem indexed(Item item) {
        return new IndexedItem(
                ItemType.DOCUMENT,
                item.id(),
                item.id(),
                item.access(),
                List.of(new IndexedItem.Text(item.language(), item.title())),
                List.of(),
                item.domains(),
                item.places(),
                List.of(),
                item.authors(),
                item.kind(),
                item.state(),
                item.language(),
                item.date(),
                Trust.UNKNOWN,
                List.of(),
                null,
                null,
                true,
                Set.of(),
                parts(item));
    }

    private static List<IndexedItem.Part> parts(Item item) {
        var parts = new ArrayList<IndexedItem.Part>();
        for (var part : item.parts()) {
            parts.add(new IndexedItem.Part(part.id(), item.language(), part.heading(), part.page(), part.text()));
        }
        return parts;
    }

    @Override
    public void close() throws IOException {
        index.close();
    }

    /**
     * A document with all that can be chosen or shown of it.
     *
     * @param access the gate's token
     * @param domains notations, without the broader ones
     */
    public record Item(
            String id,
            String title,
            String language,
            String access,
            String kind,
            String state,
            LocalDate date,
            Set<String> domains,
            Set<String> places,
            List<Caption> authors,
            List<Part> parts) {}

    /** A passage. */
    public record Part(
            String id, @Nullable String heading, @Nullable Integer page, String text) {}
}
