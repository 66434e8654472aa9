package org.relais.sources.partners;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relais.domains.ConceptFinder;
import org.relais.graph.Link;
import org.relais.graph.Ref;
import org.relais.graph.Row;
import org.relais.graph.Statement;
import org.relais.ingest.Reading;
import org.relais.kernel.Source;
import org.relais.schema.Concept;

/**
 * Rows that Relais exported: they come back cell by cell as they went, under the keys that they had, and with
 * the source that they named. What cannot be read refuses its row, for nobody but us wrote the table.
 */
final class Returned {

    private final ConceptFinder concepts;

    Returned(ConceptFinder concepts) {
        this.concepts = concepts;
    }

    static boolean is(PartnerRecord row) {
        return !row.exactly(Field.KEY).isEmpty();
    }

    /** @throws RefusedRowException with the place in the row */
    Reading.Understood understood(PartnerRecord row) {
        var organisation = ReturnedOrganisation.of(row);
        var places = ReturnedPlaces.of(row);
        var properties = properties(row);
        endAfterStart(row, properties);
        var links = new ArrayList<Link>();
        links.add(Link.from("OPERATES", organisation.node(), Map.of()));
        places.forEach(place -> links.add(Link.to("AT", place.node())));
        domains(row).forEach(notation -> links.add(Link.to("IN", new Ref("Domain", notation))));
        var context = new ArrayList<Statement.OfNode>(places);
        context.addFirst(organisation);
        var subject = new Statement.OfNode(new Ref("Activity", row.exactly(Field.KEY)), properties, links);
        return new Reading.Understood(row.at(), new Row(row.at().toString(), subject, context, origin(row)));
    }

    private static Map<String, @Nullable Object> properties(PartnerRecord row) {
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("name", name(row));
        put(properties, row, "sector", Field.SECTOR, ReturnedCells.TEXT);
        put(properties, row, "audience", Field.AUDIENCE, ReturnedCells.TEXT);
        put(properties, row, "from", Field.START, ReturnedCells.DAY);
        put(properties, row, "to", Field.END, ReturnedCells.DAY);
        put(properties, row, "reportedOn", Field.REPORTED, ReturnedCells.DAY);
        put(properties, row, "state", Field.STATUS, ReturnedCells.STATE);
        put(properties, row, "detail", Field.RETURNED_DETAIL, text -> List.of(text.split("\n")));
        if (!row.exactly(Field.SENSITIVITY).isEmpty()) {
            put(properties, row, "sensitivity", Field.SENSITIVITY, ReturnedCells.SENSITIVITY);
        }
        return properties;
    }

    private static String name(PartnerRecord row) {
        var name = row.exactly(Field.ACTIVITY);
        return name.isEmpty() ? row.organisation() : name;
    }

    /** An empty cell takes back what was stated; a column that is not there says nothing. */
    private static void put(
            Map<String, @Nullable Object> properties, PartnerRecord row, String name, Field field, ReturnedCells cell) {
        if (row.layout().tells(field)) {
            properties.put(name, ReturnedCells.read(row, field, cell).orElse(null));
        }
    }

    private static void endAfterStart(PartnerRecord row, Map<String, @Nullable Object> properties) {
        if (properties.get("from") instanceof LocalDate from
                && properties.get("to") instanceof LocalDate to
                && to.isBefore(from)) {
            throw new RefusedRowException(
                    ReturnedCells.at(row, Field.END), "import.value.endsBeforeItBegins", to, from);
        }
    }

    private List<String> domains(PartnerRecord row) {
        return Arrays.stream(row.exactly(Field.DOMAIN).split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> concepts.named(name)
                        .map(Concept::notation)
                        .orElseThrow(() -> new RefusedRowException(
                                ReturnedCells.at(row, Field.DOMAIN), "import.value.domain", name)))
                .distinct()
                .toList();
    }

    private static @Nullable Source origin(PartnerRecord row) {
        var source = row.exactly(Field.SOURCE);
        var statedOn = ReturnedCells.read(row, Field.STATED_ON, ReturnedCells.DAY);
        return source.isEmpty()
                ? null
                : new Source(source, row.exactly(Field.SOURCE_PLACE), (LocalDate) statedOn.orElse(null));
    }
}
