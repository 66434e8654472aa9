package org.relais.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.relais.graph.Columns;
import org.relais.kernel.Timespan;
import org.relais.search.PersonFacts.Assessment;
import org.relais.search.PersonFacts.Engagement;

/**
 * What is known of a person as lines of a column, and back: one for the person, one for each engagement and each
 * assessment. Thousands are read for one question, which the graph would take a second for.
 */
final class FactLines {

    static final String BETWEEN_LINES = "\u001d";

    private static final String BETWEEN = "\u001f";
    private static final String AMONG = "\u001e";
    private static final String PERSON = "person";
    private static final String ENGAGEMENT = "engagement";
    private static final String ASSESSMENT = "assessment";

    private FactLines() {}

    static String person(Value person) {
        return line(
                PERSON,
                person.get("name").asString(),
                Columns.text(person.get("profession")),
                Columns.text(person.get("base")),
                person.get("fictional").asBoolean(false),
                Columns.text(person.get("gender")),
                list(Columns.strings(person.get("languages"))),
                Columns.day(person.get("availableFrom")),
                Columns.day(person.get("availableTo")),
                Columns.day(person.get("availabilityConfirmedOn")),
                list(Columns.strings(person.get("accepts"))),
                list(Columns.strings(person.get("refuses"))),
                Columns.day(person.get("consentOn")));
    }

    static String engagement(Value service) {
        return line(
                ENGAGEMENT,
                Columns.text(service.get("mission")),
                Columns.day(service.get("from")),
                Columns.day(service.get("to")));
    }

    static String assessment(Value skill) {
        return line(
                ASSESSMENT,
                skill.get("domain").asString(),
                skill.get("level").asInt(),
                Columns.text(skill.get("basis")),
                Columns.text(skill.get("by")),
                Columns.day(skill.get("on")));
    }

    /** The person whose lines these are, of all tokens that the viewer holds; nobody where their own is not among them. */
    static Optional<PersonFacts> read(String id, Collection<String> lines) {
        List<String> own = List.of();
        var engagements = new ArrayList<Engagement>();
        var assessments = new ArrayList<Assessment>();
        for (var line : lines) {
            var columns = Arrays.asList(line.split(BETWEEN, -1));
            switch (columns.getFirst()) {
                case PERSON -> own = columns;
                case ENGAGEMENT ->
                    engagements.add(new Engagement(columns.get(1), span(columns.get(2), columns.get(3))));
                default ->
                    assessments.add(new Assessment(
                            columns.get(1),
                            Integer.parseInt(columns.get(2)),
                            columns.get(3),
                            text(columns.get(4)),
                            day(columns.get(5))));
            }
        }
        return own.isEmpty() ? Optional.empty() : Optional.of(person(id, own, engagements, assessments));
    }

    private static PersonFacts person(
            String id, List<String> own, List<Engagement> engagements, List<Assessment> assessments) {
        return new PersonFacts(
                id,
                own.get(1),
                text(own.get(2)),
                text(own.get(3)),
                Boolean.parseBoolean(own.get(4)),
                text(own.get(5)),
                among(own.get(6)),
                span(own.get(7), own.get(8)),
                day(own.get(9)),
                among(own.get(10)),
                among(own.get(11)),
                day(own.get(12)),
                engagements,
                assessments);
    }

    /** Whatever stands between columns stands in none; what is not known is empty. */
    private static String line(@Nullable Object... columns) {
        return Stream.of(columns)
                .map(column -> Objects.toString(column, ""))
                .map(column -> column.replace(BETWEEN, " ").replace(BETWEEN_LINES, " "))
                .collect(Collectors.joining(BETWEEN));
    }

    private static String list(List<String> values) {
        return values.stream().map(value -> value.replace(AMONG, " ")).collect(Collectors.joining(AMONG));
    }

    private static List<String> among(String column) {
        return Arrays.stream(column.split(AMONG))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** As {@link Columns#span} has it: an end before the beginning is a slip, and counts as not known. */
    private static Timespan span(String from, String to) {
        var begin = day(from);
        var end = day(to);
        return begin != null && end != null && end.isBefore(begin)
                ? new Timespan(begin, null)
                : new Timespan(begin, end);
    }

    private static @Nullable String text(String column) {
        return column.isEmpty() ? null : column;
    }

    private static @Nullable LocalDate day(String column) {
        return column.isEmpty() ? null : LocalDate.parse(column);
    }
}
