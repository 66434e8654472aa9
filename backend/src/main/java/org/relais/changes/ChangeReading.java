package org.relais.changes;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.changes.Change.Difference;
import org.relais.changes.SeenActivities.Seen;
import org.relais.changes.TableComparison.Pair;
import org.relais.domains.DomainLabels;
import org.relais.schema.Vocabulary;

/**
 * Makes changes of pairs of lines, in the words of the graph.
 *
 * @param seen activities that the viewer may see, by key
 * @param places names of places that the viewer may see, by key
 * @param lastReported the day up to which the older table reports; when it came, where no row says it
 */
record ChangeReading(
        Map<String, Seen> seen,
        Map<String, String> places,
        DomainLabels domains,
        @Nullable LocalDate lastReported) {

    static LocalDate lastReported(List<DeliveredLine> lines, TableRef table) {
        return lines.stream()
                .map(DeliveredLine::reportedOn)
                .filter(Objects::nonNull)
                .map(LocalDate::parse)
                .max(LocalDate::compareTo)
                .orElseGet(() -> LocalDate.ofInstant(table.at(), ZoneId.systemDefault()));
    }

    Stream<Change> read(Pair pair) {
        var known = seen.get(pair.line().key());
        return known == null ? Stream.empty() : Stream.of(change(pair, known));
    }

    private Change change(Pair pair, Seen known) {
        var line = pair.line();
        return new Change(
                pair.move(),
                line.key(),
                known.organisation(),
                line.said().getOrDefault("name", ""),
                named(line.places()),
                tops(line.domains()),
                pair.was() == null ? null : pair.was().at(),
                pair.is() == null ? null : pair.is().at(),
                pair.is() == null ? 0 : pair.is().rows(),
                pair.was() == null ? 0 : pair.was().rows(),
                pair.was() == null || pair.is() == null ? List.of() : differences(pair.was(), pair.is()),
                pair.move() == Move.LEFT ? proposedEnd(line, known) : null);
    }

    private List<Difference> differences(DeliveredLine was, DeliveredLine is) {
        var differences = new ArrayList<Difference>();
        var names = new TreeSet<>(was.said().keySet());
        names.addAll(is.said().keySet());
        names.forEach(name -> add(
                differences, name, was.said().getOrDefault(name, ""), is.said().getOrDefault(name, "")));
        add(differences, "places", String.join(", ", named(was.places())), String.join(", ", named(is.places())));
        add(differences, "domains", labels(was.domains()), labels(is.domains()));
        return differences;
    }

    private static void add(List<Difference> differences, String property, String before, String after) {
        if (!before.equals(after)) {
            differences.add(new Difference(property, before, after));
        }
    }

    /** The day on which it was last reported; none where an end is known that is no later, or that would be no end. */
    private @Nullable LocalDate proposedEnd(DeliveredLine line, Seen known) {
        var reported = line.reportedOn() == null ? lastReported : LocalDate.parse(line.reportedOn());
        var ended = known.to();
        return reported == null
                        || (ended != null && !ended.isAfter(reported))
                        || (known.from() != null && known.from().isAfter(reported))
                ? null
                : reported;
    }

    private List<String> named(Collection<String> keys) {
        return keys.stream().map(places::get).filter(Objects::nonNull).toList();
    }

    private String labels(List<String> notations) {
        return domains.of(notations).stream().map(domain -> domain.title()).collect(Collectors.joining(", "));
    }

    private List<String> tops(List<String> notations) {
        return Vocabulary.TOP.stream()
                .filter(top -> notations.stream().anyMatch(notation -> domains.within(notation, top)))
                .toList();
    }
}
