package org.relais.sources.missions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.relais.domains.ConceptFinder;
import org.relais.graph.Link;
import org.relais.graph.Ref;
import org.relais.graph.Row;
import org.relais.graph.Statement;
import org.relais.schema.NodeType;
import org.relais.schema.Schema;
import org.relais.sources.table.Column;
import org.relais.sources.table.Format;
import org.relais.sources.table.Formats;
import org.relais.sources.table.Line;
import org.relais.sources.table.SheetKind;

/** What a row of a sheet of needs says. */
final class NeedsMapping {

    private static final Format STATE = Formats.words(Map.of(
            "open", List.of("ouvert"),
            "filled", List.of("pourvu"),
            "withdrawn", List.of("retiré")));

    private static final Map<String, Format> SPECIAL = Map.of(
            "state", STATE,
            "languages", Formats.LANGUAGES,
            "constraints", Formats.CONSTRAINTS);

    private NeedsMapping() {}

    static SheetKind kind(Schema schema, ConceptFinder concepts) {
        var need = schema.node("Need");
        var columns = Stream.of(
                        Stream.of(
                                Column.required("key", Formats.KEY, "clé", "key")
                                        .like("n-exemple"),
                                Column.required("mission", Formats.KEY, "mission")
                                        .like("m-exemple")),
                        Column.of(need, SPECIAL).map(NeedsMapping::lenient),
                        Stream.of(
                                Column.optional("stage", Formats.KEY, "étape", "stage")
                                        .like("s-exemple"),
                                Column.optional("domains", Formats.levelledDomains(concepts), "domaines", "domains")))
                .flatMap(part -> part);
        return SheetKind.of("needs", 60, columns, line -> row(need, line)).with("publishedOn", "state");
    }

    /** A need of which nothing else is said is open. */
    private static Column lenient(Column column) {
        return switch (column.name()) {
            case "state" -> column.mayBeEmpty();
            case "to" -> column.like("2026-12-31");
            default -> column;
        };
    }

    private static Row row(NodeType need, Line line) {
        var links = new ArrayList<Link>();
        links.add(Link.to("FOR", new Ref("Mission", line.text("mission"))));
        line.optional("stage").ifPresent(stage -> links.add(Link.to("ON_STAGE", new Ref("Stage", stage))));
        line.list("domains").forEach(domain -> links.add(required(domain)));
        var properties = line.stated(need.properties().keySet());
        properties.put("state", line.optional("state").orElse("open"));
        return line.says(new Statement.OfNode(new Ref("Need", line.text("key")), properties, links));
    }

    private static Link required(String domainAndLevel) {
        var parts = List.of(domainAndLevel.split(":", 2));
        var domain = new Ref("Domain", parts.getFirst());
        return parts.size() == 1
                ? Link.to("REQUIRES", domain)
                : Link.to("REQUIRES", domain, Map.of("level", Long.valueOf(parts.getLast())));
    }
}
