package org.relais.sources.lessons;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.relais.domains.ConceptFinder;
import org.relais.graph.Link;
import org.relais.graph.Ref;
import org.relais.graph.Row;
import org.relais.kernel.Folded;
import org.relais.schema.NodeType;
import org.relais.schema.Schema;
import org.relais.sources.table.Column;
import org.relais.sources.table.Format;
import org.relais.sources.table.Formats;
import org.relais.sources.table.Line;
import org.relais.sources.table.SheetKind;

/** What a row of a sheet of lessons says. */
final class LessonsMapping {

    private static final Map<String, Format> SPECIAL = Map.of(
            "kind",
            Formats.words(Map.of(
                    "lesson", List.of("leçon"),
                    "challenge", List.of("difficulté"),
                    "practice", List.of("pratique"),
                    "dissent", List.of("désaccord"))),
            "maturity",
            Formats.words(Map.of(
                    "observed", List.of("observée", "observé"),
                    "instructional", List.of("instructive", "à enseigner"))));

    private static final String[] LINKS = {"document", "learnedBy", "domains", "missions", "stages", "organisations"};

    private LessonsMapping() {}

    static SheetKind kind(Schema schema, ConceptFinder concepts) {
        var lesson = schema.node("Lesson");
        var columns = Stream.of(
                        Stream.of(Column.required("key", Formats.KEY, "clé", "key")
                                .like("l-exemple")),
                        Column.of(lesson, SPECIAL),
                        links(concepts))
                .flatMap(part -> part);
        return SheetKind.of("lessons", 80, columns, line -> row(lesson, line)).with("kind", "maturity");
    }

    private static Stream<Column> links(ConceptFinder concepts) {
        return Stream.of(
                Column.optional("document", Formats.KEY, "document").like("d-exemple"),
                Column.optional("learnedBy", Formats.KEYS, "apprise par", "learned by")
                        .like("p-exemple-1; p-exemple-2"),
                Column.optional("domains", Formats.domains(concepts), "domaines", "domains"),
                Column.optional("missions", Formats.KEYS, "missions").like("m-exemple"),
                Column.optional("stages", Formats.KEYS, "étapes", "stages").like("s-exemple"),
                Column.optional("organisations", Formats.LIST, "organisations"));
    }

    private static Row row(NodeType lesson, Line line) {
        var links = new ArrayList<Link>();
        line.optional("document").ifPresent(document -> links.add(Link.to("FROM", new Ref("Document", document))));
        line.list("learnedBy").forEach(person -> links.add(Link.to("LEARNED_BY", new Ref("Person", person))));
        line.list("domains").forEach(domain -> links.add(about("Domain", domain)));
        line.list("missions").forEach(mission -> links.add(about("Mission", mission)));
        line.list("stages").forEach(stage -> links.add(about("Stage", stage)));
        line.list("organisations")
                .forEach(name -> links.add(about("Organisation", Folded.of(name).key())));
        return line.says(line.node(
                new Ref("Lesson", line.text("key")),
                line.stated(lesson.properties().keySet()),
                links,
                LINKS));
    }

    private static Link about(String type, String key) {
        return Link.to("ABOUT", new Ref(type, key));
    }
}
