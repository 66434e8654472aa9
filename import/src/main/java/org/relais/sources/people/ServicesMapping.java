package org.relais.sources.people;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.relais.domains.ConceptFinder;
import org.relais.graph.Ref;
import org.relais.graph.Row;
import org.relais.graph.Statement;
import org.relais.kernel.Folded;
import org.relais.sources.table.Column;
import org.relais.sources.table.Format;
import org.relais.sources.table.Formats;
import org.relais.sources.table.Line;
import org.relais.sources.table.SheetKind;

/** What a row of a sheet of missions served says. */
final class ServicesMapping {

    private static final Format RESPONSIBILITY = Formats.words(Map.of(
            "lead", List.of("responsable"),
            "member", List.of("membre"),
            "support", List.of("appui")));

    private static final List<String> PROPERTIES = List.of(
            "role", "responsibility", "share", "stage", "domains", "from", "to", "sentence", "by", "on", "sensitivity");

    private ServicesMapping() {}

    static SheetKind kind(ConceptFinder concepts) {
        var columns = Stream.of(
                Column.required("person", Formats.KEY, "personne", "person").like("p-exemple"),
                Column.required("mission", Formats.KEY, "mission").like("m-exemple"),
                Column.required("role", Formats.TEXT, "rôle", "role"),
                Column.optional("responsibility", RESPONSIBILITY, "responsabilité", "responsibility"),
                Column.optional("share", Formats.PERCENT, "part du temps", "share of time"),
                Column.optional("stage", Formats.KEY, "étape", "stage").like("s-exemple"),
                Column.optional("domains", Formats.domains(concepts), "domaines", "domains"),
                Column.optional("from", Formats.DAY, "du", "from"),
                Column.optional("to", Formats.DAY, "au", "to").like("2026-06-30"),
                Column.optional("sentence", Formats.TEXT, "phrase", "sentence"),
                Column.optional("by", Formats.KEY, "par", "by").like("p-exemple"),
                Column.optional("on", Formats.DAY, "le", "on").like("2026-07-15"),
                Column.optional("sensitivity", Formats.SENSITIVITY, "sensibilité", "sensitivity"));
        return SheetKind.of("services", 60, columns, ServicesMapping::row);
    }

    private static Row row(Line line) {
        var key = "%s/%s/%s"
                .formatted(
                        line.key("person", "mission"),
                        Folded.of(line.text("role")).key(),
                        line.key("from"));
        return line.says(new Statement.OfEdge(
                "SERVED_IN",
                key,
                new Ref("Person", line.text("person")),
                new Ref("Mission", line.text("mission")),
                line.stated(PROPERTIES)));
    }
}
