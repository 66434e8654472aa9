package org.relais.search;

import static org.relais.search.LineColumns.among;
import static org.relais.search.LineColumns.day;
import static org.relais.search.LineColumns.line;
import static org.relais.search.LineColumns.text;

import org.apache.lucene.util.BytesRef;
import org.neo4j.driver.Value;
import org.relais.graph.Columns;
import org.relais.kernel.Sensitivity;
import org.relais.kernel.Timespan;

/** What a person's sheet says as one value of a row, and back. Thousands are looked at for one question, which the graph would take a second for. */
final class FactLines {

    private FactLines() {}

    static String of(Value person) {
        return line(
                person.get("id").asString(),
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

    static PersonFacts read(BytesRef line) {
        var columns = LineColumns.of(line.utf8ToString());
        var clearance = columns.get(6);
        return new PersonFacts(
                columns.get(0),
                columns.get(1),
                text(columns.get(2)),
                text(columns.get(3)),
                Boolean.parseBoolean(columns.get(4)),
                text(columns.get(5)),
                clearance.isEmpty() ? null : Sensitivity.ofLevel(Integer.parseInt(clearance)),
                among(columns.get(7)).toList(),
                Timespan.stated(day(columns.get(8)), day(columns.get(9))),
                day(columns.get(10)),
                among(columns.get(11)).toList(),
                among(columns.get(12)).toList(),
                day(columns.get(13)));
    }
}
