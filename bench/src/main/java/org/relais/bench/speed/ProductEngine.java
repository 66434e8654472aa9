package org.relais.bench.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.relais.bench.generate.Document;
import org.relais.bench.generate.World;
import org.relais.search.Caption;
import org.relais.search.DirectItems;
import org.relais.search.DirectItems.Item;
import org.relais.search.DirectItems.Part;
import org.relais.search.SearchQuery;
import org.relais.security.Role;
import org.relais.security.Viewer;

/** Relais whole: the gate, ten hits with their best passages, the counts of all facets. */
final class ProductEngine implements Engine {

    private static final Viewer READER =
            new Viewer("reader", "Reader", Role.READER, Role.READER.usualClearance(), Set.of(), null);

    private static final Viewer CLEARED =
            new Viewer("editor", "Editor", Role.EDITOR, Role.EDITOR.usualClearance(), Set.of(), null);

    private final World world;
    private final DirectItems index;

    ProductEngine(World world, Path folder) throws IOException {
        this.world = world;
        this.index = new DirectItems(folder);
    }

    static Viewer viewer(Question question) {
        return question.cleared() ? CLEARED : READER;
    }

    @Override
    public String name() {
        return "relais";
    }

    @Override
    public void add(Document document) throws IOException {
        index.add(item(document));
    }

    @Override
    public void ready() throws IOException {
        index.ready();
    }

    @Override
    public int ask(Question question) {
        var chosen = question.chosen().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Set.of(entry.getValue())));
        var query = new SearchQuery(question.text(" ET ", " OU ", " SAUF "), Set.of(), chosen, Set.of(), 0, PAGE);
        return index.find(viewer(question), query).hits().size();
    }

    /** The same index, asked as plainly as can be. */
    Engine bare() {
        return new BareEngine(index);
    }

    private Item item(Document document) {
        return new Item(
                document.id(),
                document.title(),
                document.language(),
                "" + document.access(),
                document.kind(),
                document.state(),
                document.date(),
                document.domains(),
                document.places(),
                document.authors().stream()
                        .map(world::person)
                        .map(person -> new Caption(person.id(), person.name()))
                        .toList(),
                document.passages().stream()
                        .map(passage -> new Part(passage.id(), passage.heading(), passage.page(), passage.text()))
                        .toList());
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
