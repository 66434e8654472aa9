package org.relais.search;

import static org.relais.search.LineColumns.among;
import static org.relais.search.LineColumns.day;
import static org.relais.search.LineColumns.line;
import static org.relais.search.LineColumns.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.neo4j.driver.Value;
import org.relais.graph.Columns;
import org.relais.kernel.Sensitivity;
import org.relais.kernel.Timespan;
import org.relais.search.PersonFacts.Assessment;
import org.relais.search.PersonFacts.Engagement;

/**
 * What is known of a person as lines of a column, and back: one for the person, one for each engagement and each
 * assessment. Thousands are read for one question, which the graph would take a second for.
 */
final class FactLines {

    private static final String PERSON = "person";
    static final String ENGAGEMENT = "engagement";
    static final String ASSESSMENT = "assessment";

    private FactLines() {}

    static String person(Value person) {
        return line(
                PERSON,
                person.get("name").asString(),
                Columns.text(person.get("profession")),
                Columns.text(person.get("base")),
                person.get("fictional").asBoolean(false),
                Columns.text(person.get("gender")),
                Columns.number(person.get("clearance")),
                LineColumns.list(Columns.strings(person.get("languages")).stream()),
                Columns.day(person.get("availableFrom")),
                Columns.day(person.get("availableTo")),
                Columns.day(person.get("availabilityConfirmedOn")),
                LineColumns.list(Columns.strings(person.get("accepts")).stream()),
                LineColumns.list(Columns.strings(person.get("refuses")).stream()),
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
        for (var one : lines) {
            var columns = LineColumns.of(one);
            switch (columns.getFirst()) {
                case PERSON -> own = columns;
                case ENGAGEMENT ->
                    engagements.add(
                            new Engagement(columns.get(1), Timespan.stated(day(columns.get(2)), day(columns.get(3)))));
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
                own.get(6).isEmpty() ? null : Sensitivity.ofLevel(Integer.parseInt(own.get(6))),
                among(own.get(7)).toList(),
                Timespan.stated(day(own.get(8)), day(own.get(9))),
                day(own.get(10)),
                among(own.get(11)).toList(),
                among(own.get(12)).toList(),
                day(own.get(13)),
                engagements,
                assessments);
    }
}
