package org.relais.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.relais.graph.Fate;
import org.relais.graph.Link;
import org.relais.graph.Ref;
import org.relais.graph.RevisionFeed;
import org.relais.graph.Row;
import org.relais.graph.Statement;
import org.relais.graph.Written;
import org.relais.kernel.Latest;
import org.springframework.stereotype.Component;

/**
 * The files that were written since the product started. Where nothing was touched since that is of a type of
 * which a file speaks, the same file would change nothing. It is forgotten at the end: another version of the
 * product, or another configuration, may read a file otherwise. Only the thread that imports asks.
 */
@Component
class WrittenFiles {

    private static final int MOST = 500;

    /** By what domains are called and places are listed files are understood, whether or not they speak of any. */
    private static final Set<String> CONSULTED = Set.of("Domain", "Synonym", "OutsideConcept", "PlaceCode");

    private final List<Importer> importers;
    private final RevisionFeed feed;
    private final Latest<Content, Known> known = new Latest<>(MOST);

    WrittenFiles(List<Importer> importers, RevisionFeed feed) {
        this.importers = importers;
        this.feed = feed;
    }

    /** To be asked before a file is read. */
    Look look(SourceFile file) {
        return new Look(Content.of(file), readsAlone(file), feed.revision());
    }

    /** The run that wrote the same, if to write it again would change nothing. */
    Optional<String> unaltered(Look look) {
        return look.alone()
                ? known.get(look.content())
                        .filter(earlier -> !feed.touched(earlier.types(), earlier.since(), earlier.own()))
                        .map(Known::run)
                : Optional.empty();
    }

    void remember(Look look, String run, Reading reading, Written written) {
        if (!look.alone() || takesBack(reading)) {
            return;
        }
        var changed = written.count(Fate.New.class) + written.count(Fate.Changed.class) > 0;
        known.put(look.content(), new Known(run, types(reading), look.revision(), changed ? written.revision() : -1));
    }

    private boolean readsAlone(SourceFile file) {
        return importers.stream().allMatch(importer -> importer.readsAlone(file));
    }

    /** Nobody can tell from what is taken back what it joined. */
    private static boolean takesBack(Reading reading) {
        return reading.rows().stream().anyMatch(row -> row.row().subject() instanceof Statement.WithoutEdge);
    }

    private static Set<String> types(Reading reading) {
        var types = new HashSet<>(CONSULTED);
        reading.rows().stream()
                .map(Reading.Understood::row)
                .flatMap(WrittenFiles::items)
                .map(Ref::type)
                .forEach(types::add);
        return types;
    }

    private static Stream<Ref> items(Row row) {
        return Stream.concat(Stream.of(row.subject()), row.context().stream()).flatMap(WrittenFiles::items);
    }

    private static Stream<Ref> items(Statement statement) {
        return switch (statement) {
            case Statement.OfNode node ->
                Stream.concat(Stream.of(node.node()), node.links().stream().map(Link::other));
            case Statement.OfEdge edge -> Stream.of(edge.from(), edge.to());
            case Statement.WithoutEdge gone -> Stream.of();
        };
    }

    /**
     * A file as it lies there.
     *
     * @param alone whether what it says depends on no other file
     * @param revision of the graph before it is read
     */
    record Look(Content content, boolean alone, long revision) {}

    /**
     * @param since the revision before it was read
     * @param own the revision that it made itself; negative when it changed nothing
     */
    private record Known(String run, Set<String> types, long since, long own) {}
}
