package org.relais.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.Message;

/** The rows of one write, and what is known so far of their fates. */
final class Batch {

    private final List<Row> rows;
    private final @Nullable Fate[] fates;

    Batch(List<Row> rows) {
        this.rows = rows;
        this.fates = new Fate[rows.size()];
        findRepetitions();
    }

    /** Every reference of rows that still stand, to items that no row of the batch describes. */
    Set<Ref> outsideReferences() {
        var inside = described();
        var outside = new HashSet<Ref>();
        standing()
                .flatMap(Batch::references)
                .filter(ref -> !inside.contains(ref))
                .forEach(outside::add);
        return outside;
    }

    /** Refuses rows that lean on what is neither in the graph nor in a row that stands, until none is left. */
    void refuseWithout(Set<Ref> inGraph) {
        for (var again = true; again; ) {
            again = false;
            var inside = described();
            for (var at = 0; at < fates.length; at++) {
                var missing = fates[at] == null ? missing(rows.get(at), inside, inGraph) : Optional.<Ref>empty();
                if (missing.isPresent()) {
                    fates[at] = new Fate.Refused(Message.of(
                            "import.unknownReference",
                            missing.get().type(),
                            missing.get().key()));
                    again = true;
                }
            }
        }
    }

    /** Statements about nodes, each item once: context first, for subjects know more. */
    Map<Ref, Statement.OfNode> nodes() {
        var nodes = new LinkedHashMap<Ref, Statement.OfNode>();
        standing()
                .flatMap(row -> row.context().stream())
                .forEach(context -> nodes.putIfAbsent(context.node(), context));
        standing().map(Row::subject).forEach(subject -> {
            if (subject instanceof Statement.OfNode node) {
                nodes.put(node.node(), node);
            }
        });
        return nodes;
    }

    List<Statement.OfEdge> edges() {
        return standing()
                .map(Row::subject)
                .filter(Statement.OfEdge.class::isInstance)
                .map(Statement.OfEdge.class::cast)
                .toList();
    }

    List<Statement.WithoutEdge> edgesTakenBack() {
        return standing()
                .map(Row::subject)
                .filter(Statement.WithoutEdge.class::isInstance)
                .map(Statement.WithoutEdge.class::cast)
                .toList();
    }

    /** Fates of all rows, once those of the standing ones' subjects are known. */
    List<Fate> fates(Function<Statement, Fate> ofSubject) {
        var all = new ArrayList<Fate>(fates.length);
        for (var at = 0; at < fates.length; at++) {
            var fate = fates[at];
            all.add(fate == null ? ofSubject.apply(rows.get(at).subject()) : fate);
        }
        return all;
    }

    private Stream<Row> standing() {
        return java.util.stream.IntStream.range(0, fates.length)
                .filter(at -> fates[at] == null)
                .mapToObj(rows::get);
    }

    private void findRepetitions() {
        var seen = new LinkedHashMap<Object, Row>();
        for (var at = 0; at < fates.length; at++) {
            var row = rows.get(at);
            var earlier = seen.putIfAbsent(identity(row.subject()), row);
            if (earlier != null) {
                fates[at] = earlier.subject().equals(row.subject())
                        ? new Fate.Repeated(earlier.place())
                        : new Fate.Refused(Message.of("import.sameKey", earlier.place()));
            }
        }
    }

    private Set<Ref> described() {
        var described = new HashSet<Ref>();
        standing().forEach(row -> {
            row.context().forEach(context -> described.add(context.node()));
            if (row.subject() instanceof Statement.OfNode node) {
                described.add(node.node());
            }
        });
        return described;
    }

    private static Optional<Ref> missing(Row row, Set<Ref> inside, Set<Ref> inGraph) {
        return references(row)
                .filter(ref -> !inside.contains(ref) && !inGraph.contains(ref))
                .findFirst();
    }

    private static Stream<Ref> references(Row row) {
        var ofContext =
                row.context().stream().flatMap(node -> node.links().stream()).map(Link::other);
        var ofSubject = switch (row.subject()) {
            case Statement.OfNode node -> node.links().stream().map(Link::other);
            case Statement.OfEdge edge -> Stream.of(edge.from(), edge.to());
            case Statement.WithoutEdge gone -> Stream.<Ref>empty();
        };
        return Stream.concat(ofContext, ofSubject);
    }

    private static Object identity(Statement statement) {
        return switch (statement) {
            case Statement.OfNode node -> node.node();
            case Statement.OfEdge edge -> Arrays.asList(edge.type(), edge.key());
            case Statement.WithoutEdge gone -> Arrays.asList(gone.type(), gone.key());
        };
    }
}
