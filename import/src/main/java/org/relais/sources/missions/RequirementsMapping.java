package org.relais.sources.missions;

import java.util.List;
import java.util.stream.Stream;
import org.relais.domains.ConceptFinder;
import org.relais.graph.Ref;
import org.relais.graph.Row;
import org.relais.graph.Statement;
import org.relais.sources.table.Column;
import org.relais.sources.table.Formats;
import org.relais.sources.table.Line;
import org.relais.sources.table.SheetKind;

/** What a row of a sheet of requirements says. */
final class RequirementsMapping {

    private RequirementsMapping() {}

    static SheetKind kind(ConceptFinder concepts) {
        var columns = Stream.of(
                Column.required("mission", Formats.KEY, "mission").like("m-exemple"),
                Column.required("domain", Formats.domain(concepts), "domaine", "domain"),
                Column.required("count", Formats.INTEGER, "nombre", "count"),
                Column.optional("level", Formats.LEVEL, "niveau", "level"),
                Column.optional("from", Formats.DAY, "du", "from"),
                Column.optional("to", Formats.DAY, "au", "to").like("2026-12-31"));
        return SheetKind.of("requirements", 60, columns, RequirementsMapping::row);
    }

    private static Row row(Line line) {
        return line.says(new Statement.OfEdge(
                "REQUIRES",
                line.key("mission", "domain", "from"),
                new Ref("Mission", line.text("mission")),
                new Ref("Domain", line.text("domain")),
                line.stated(List.of("count", "level", "from", "to"))));
    }
}
