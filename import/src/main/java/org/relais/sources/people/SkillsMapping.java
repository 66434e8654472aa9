package org.relais.sources.people;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.relais.domains.ConceptFinder;
import org.relais.graph.Ref;
import org.relais.graph.Row;
import org.relais.graph.Statement;
import org.relais.sources.table.Column;
import org.relais.sources.table.Format;
import org.relais.sources.table.Formats;
import org.relais.sources.table.Line;
import org.relais.sources.table.SheetKind;

/** What a row of a sheet of skills says. */
final class SkillsMapping {

    private static final Format BASIS = Formats.words(Map.of(
            "declared", List.of("déclarée", "déclaré"),
            "observed", List.of("observée", "observé"),
            "validated", List.of("validée", "validé")));

    private static final List<String> PROPERTIES = List.of("level", "basis", "by", "on", "sentence", "sensitivity");

    private SkillsMapping() {}

    static SheetKind kind(ConceptFinder concepts) {
        var columns = Stream.of(
                Column.required("person", Formats.KEY, "personne", "person").like("p-exemple"),
                Column.required("domain", Formats.domain(concepts), "domaine", "domain"),
                Column.required("basis", BASIS, "base", "basis"),
                Column.optional("level", Formats.LEVEL, "niveau", "level"),
                Column.optional("by", Formats.KEY, "par", "by").like("p-exemple"),
                Column.optional("on", Formats.DAY, "le", "on"),
                Column.optional("sentence", Formats.TEXT, "phrase", "sentence"),
                Column.optional("sensitivity", Formats.SENSITIVITY, "sensibilité", "sensitivity"));
        return SheetKind.of("skills", 60, columns, SkillsMapping::row);
    }

    private static Row row(Line line) {
        return line.says(new Statement.OfEdge(
                "HAS_EXPERTISE",
                line.key("person", "domain", "basis", "by"),
                new Ref("Person", line.text("person")),
                new Ref("Domain", line.text("domain")),
                line.stated(PROPERTIES)));
    }
}
