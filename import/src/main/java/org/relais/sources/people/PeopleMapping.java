package org.relais.sources.people;

import java.util.Map;
import java.util.stream.Stream;
import org.relais.domains.ConceptFinder;
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

/** What a row of a sheet of people says. */
final class PeopleMapping {

    private static final Map<String, Format> SPECIAL = Map.of(
            "languages", Formats.LANGUAGES,
            "gender", Formats.GENDER,
            "accepts", Formats.MOBILITY,
            "refuses", Formats.MOBILITY);

    private PeopleMapping() {}

    static SheetKind kind(Schema schema, ConceptFinder concepts) {
        var person = schema.node("Person");
        var columns = Stream.of(
                        Stream.of(Column.required("key", Formats.KEY, "clé", "key")
                                .like("p-exemple")),
                        Column.of(person, SPECIAL),
                        Stream.of(Column.optional("interests", Formats.domains(concepts), "intérêts", "interests")))
                .flatMap(part -> part);
        return SheetKind.of("people", 30, columns, line -> row(person, line)).with("profession");
    }

    private static Row row(NodeType person, Line line) {
        var interests = line.list("interests").stream()
                .map(domain -> Link.to("INTERESTED_IN", new Ref("Domain", domain)))
                .toList();
        return line.says(line.node(
                new Ref("Person", line.text("key")),
                line.stated(person.properties().keySet()),
                interests,
                "interests"));
    }
}
