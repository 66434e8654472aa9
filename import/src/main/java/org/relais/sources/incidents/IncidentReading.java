package org.relais.sources.incidents;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.graph.Ref;
import org.relais.graph.Statement;
import org.relais.ingest.Finding;
import org.relais.ingest.Reading;
import org.relais.kernel.Message;
import org.relais.sources.table.Coordinates;
import org.relais.sources.table.Line;
import org.relais.sources.table.Remarks;

/** Takes the incidents of a register together: what one row leaves open about its day, others may tell. */
final class IncidentReading {

    /** As the licence of its data asks, CC BY 4.0. */
    private static final String CREDIT = "IOM's Missing Migrants Project";

    private final List<Line> lines;
    private final IncidentTexts texts;
    private final IncidentDays days;
    private final Map<String, Integer> known = new HashMap<>();
    private final List<Reading.Understood> understood = new ArrayList<>();
    private final List<Finding> refused = new ArrayList<>();
    private final Remarks remarks = new Remarks();

    IncidentReading(List<Line> lines, IncidentTexts texts) {
        this.lines = lines;
        this.texts = texts;
        this.days = IncidentDays.of(lines);
    }

    Reading reading() {
        lines.forEach(this::read);
        return new Reading(understood, refused, remarks.findings());
    }

    private void read(Line line) {
        days.day(line)
                .ifPresentOrElse(
                        day -> add(line, day),
                        () -> refused.add(
                                new Finding(line.at(), Message.of("import.incidents.noDay", IncidentDays.said(line)))));
    }

    private void add(Line line, LocalDate day) {
        if (!IncidentDays.isToTheDay(line)) {
            remarks.count(line.at(), "import.incidents.onlyMonth", "");
        }
        var properties = new HashMap<String, @Nullable Object>(line.stated(List.of("dead", "missing", "location")));
        properties.put("date", day);
        properties.put("kind", "incident");
        properties.putAll(texts.of(line));
        properties.put("details", details(line));
        properties.put("reference", reference(line));
        point(line)
                .ifPresentOrElse(
                        point -> {
                            properties.put("latitude", point.latitude());
                            properties.put("longitude", point.longitude());
                        },
                        () -> remarks.count(line.at(), "import.incidents.noPoint", ""));
        var number = Numbered.of(line);
        properties.put(
                "register",
                number.flatMap(of -> Optional.ofNullable(of.register())).orElse(null));
        var key = once(line, number.map(Numbered::key).orElseGet(() -> key(line, day)));
        understood.add(new Reading.Understood(
                line.at(), line.says(Statement.OfNode.withoutLinks(new Ref("Event", key), properties))));
    }

    /** What has the number of an earlier row is another incident all the same: nothing is lost. */
    private String once(Line line, String key) {
        var times = known.merge(key, 1, Integer::sum);
        if (times == 1) {
            return key;
        }
        remarks.count(line.at(), "import.incidents.numberAgain", "");
        return key + "/" + times;
    }

    /** Where the register gives no numbers, what it says is the same incident. */
    private static String key(Line line, LocalDate day) {
        var said = Stream.of("coordinates", "latitude", "longitude", "location", "cause", "dead", "missing")
                .map(column -> line.optional(column).orElse(""))
                .collect(Collectors.joining("/"));
        return "incident/%s/%s".formatted(day, UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8)));
    }

    private static Optional<Coordinates> point(Line line) {
        return Optional.ofNullable((Coordinates) line.values().get("coordinates"))
                .or(() -> line.optional("latitude")
                        .flatMap(latitude ->
                                line.optional("longitude").flatMap(longitude -> Coordinates.of(latitude, longitude))));
    }

    private static @Nullable String details(Line line) {
        var details = IncidentSheet.DETAILS.stream()
                .flatMap(column -> line.optional(column.name()).stream()
                        .map(text -> column.headers().written().get(1) + ": " + text))
                .collect(Collectors.joining(" · "));
        return details.isEmpty() ? null : details;
    }

    private static @Nullable String reference(Line line) {
        var credit = Numbered.isOfIom(line) ? Stream.of(CREDIT) : Stream.<String>empty();
        var reference = Stream.concat(
                        credit, Stream.of("source", "url").flatMap(column -> line.optional(column).stream()))
                .collect(Collectors.joining(" · "));
        return reference.isEmpty() ? null : reference;
    }
}
