package org.relais.sources.missions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.relais.graph.Link;
import org.relais.graph.Ref;
import org.relais.graph.Row;
import org.relais.schema.NodeType;
import org.relais.schema.Schema;
import org.relais.sources.table.Column;
import org.relais.sources.table.Format;
import org.relais.sources.table.Formats;
import org.relais.sources.table.Line;
import org.relais.sources.table.SheetKind;

/** What a row of a sheet of missions says. */
final class MissionsMapping {

    private static final Map<String, Format> SPECIAL = Map.of(
            "kind",
            Formats.words(Map.of(
                    "mission", List.of(),
                    "project", List.of("projet"),
                    "support", List.of("appui"))));

    private MissionsMapping() {}

    static SheetKind kind(Schema schema) {
        var mission = schema.node("Mission");
        var columns = Stream.of(
                        Stream.of(Column.required("key", Formats.KEY, "clé", "key")
                                .like("m-exemple")),
                        Column.of(mission, SPECIAL)
                                .map(column -> column.name().equals("to") ? column.like("2026-12-31") : column),
                        Stream.of(
                                Column.optional("partOf", Formats.KEY, "fait partie de", "part of")
                                        .like("m-exemple-mère"),
                                Column.optional("stages", Formats.KEYS, "étapes", "stages")
                                        .like("s-exemple-1; s-exemple-2")))
                .flatMap(part -> part);
        return SheetKind.of("missions", 40, columns, line -> row(mission, line)).with("country");
    }

    private static Row row(NodeType mission, Line line) {
        var links = new ArrayList<Link>();
        line.optional("partOf").ifPresent(whole -> links.add(Link.to("PART_OF", new Ref("Mission", whole))));
        line.list("stages").forEach(stage -> links.add(Link.to("ON_STAGE", new Ref("Stage", stage))));
        return line.says(line.node(
                new Ref("Mission", line.text("key")),
                line.stated(mission.properties().keySet()),
                links,
                "partOf",
                "stages"));
    }
}
