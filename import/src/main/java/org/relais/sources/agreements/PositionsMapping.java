package org.relais.sources.agreements;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.domains.ConceptFinder;
import org.relais.graph.Link;
import org.relais.graph.Ref;
import org.relais.graph.Row;
import org.relais.graph.Statement;
import org.relais.positions.PositionNotes;
import org.relais.schema.NodeType;
import org.relais.schema.Schema;
import org.relais.sources.table.Column;
import org.relais.sources.table.Format;
import org.relais.sources.table.Formats;
import org.relais.sources.table.Line;
import org.relais.sources.table.SheetKind;

/** What a row of a sheet of positions says: what an organisation holds on an issue. */
final class PositionsMapping {

    private static final Format STANCE = Formats.words(Map.of(
            "for", List.of("pour", "favorable"),
            "against", List.of("contre", "opposé"),
            "mixed", List.of("nuancée", "partagée"),
            "none", List.of("aucune", "sans position")));

    private PositionsMapping() {}

    static SheetKind kind(Schema schema, ConceptFinder concepts) {
        var position = schema.node("Position");
        var columns = Stream.concat(
                Stream.of(
                        Column.required("organisation", Formats.TEXT, "organisation"),
                        Column.optional("domain", Formats.domain(concepts), "domaine", "domain")
                                .like("advocacy")),
                Column.of(position, Map.of("stance", STANCE)));
        return SheetKind.of("positions", 60, columns, line -> row(position, line));
    }

    private static Row row(NodeType position, Line line) {
        var organisation = Organisations.named(line.text("organisation"));
        var holder = Link.from("HOLDS", organisation.node(), Map.of());
        var about = line.optional("domain").map(domain -> Link.to("ABOUT", new Ref("Domain", domain)));
        var key = PositionNotes.key(
                organisation.node().key(), line.text("issue"), line.day("date").orElseThrow());
        var properties = new HashMap<String, @Nullable Object>(
                line.stated(position.properties().keySet()));
        return line.says(
                new Statement.OfNode(
                        new Ref("Position", key),
                        properties,
                        Stream.concat(Stream.of(holder), about.stream()).toList()),
                organisation);
    }
}
