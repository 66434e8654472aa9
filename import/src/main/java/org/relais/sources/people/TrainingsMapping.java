package org.relais.sources.people;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.relais.domains.ConceptFinder;
import org.relais.graph.Link;
import org.relais.graph.Ref;
import org.relais.graph.Row;
import org.relais.graph.Statement;
import org.relais.kernel.Folded;
import org.relais.sources.table.Column;
import org.relais.sources.table.Formats;
import org.relais.sources.table.Line;
import org.relais.sources.table.SheetKind;

/** What a row of a sheet of trainings attended says: of the training too, which has no sheet of its own. */
final class TrainingsMapping {

    private static final List<String> PROPERTIES = List.of("on", "sentence", "sensitivity");

    private TrainingsMapping() {}

    static SheetKind kind(ConceptFinder concepts) {
        var columns = Stream.of(
                Column.required("person", Formats.KEY, "personne", "person").like("p-exemple"),
                Column.required("training", Formats.TEXT, "formation", "training"),
                Column.required("on", Formats.DAY, "le", "on"),
                Column.optional("domains", Formats.domains(concepts), "domaines", "domains"),
                Column.optional("sentence", Formats.TEXT, "phrase", "sentence"),
                Column.optional("sensitivity", Formats.SENSITIVITY, "sensibilité", "sensitivity"));
        return SheetKind.of("trainings", 60, columns, TrainingsMapping::row);
    }

    private static Row row(Line line) {
        var training = new Ref("Training", Folded.of(line.text("training")).key());
        var attended = new Statement.OfEdge(
                "ATTENDED",
                "%s/%s/%s".formatted(line.text("person"), training.key(), line.text("on")),
                new Ref("Person", line.text("person")),
                training,
                line.stated(PROPERTIES));
        return line.says(attended, training(training, line));
    }

    private static Statement.OfNode training(Ref training, Line line) {
        var teaches = line.list("domains").stream()
                .map(domain -> Link.to("TEACHES", new Ref("Domain", domain)))
                .toList();
        return line.node(training, Map.of("title", line.text("training")), teaches, "domains");
    }
}
