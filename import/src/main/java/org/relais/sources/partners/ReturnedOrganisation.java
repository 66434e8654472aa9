package org.relais.sources.partners;

import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.graph.Ref;
import org.relais.graph.Statement;
import org.relais.sources.table.Formats;

/** The organisation of a returned row. What the table leaves open is left out, as another source may know it. */
final class ReturnedOrganisation {

    private ReturnedOrganisation() {}

    static Statement.OfNode of(PartnerRecord row) {
        var name = row.exactly(Field.ORGANISATION);
        var given = row.exactly(Field.ORGANISATION_KEY);
        var key = given.isEmpty() ? OrganisationMapping.key(name) : given;
        if (key.isEmpty()) {
            throw new RefusedRowException(
                    ReturnedCells.at(row, Field.ORGANISATION), "import.partners.rowWithoutOrganisation");
        }
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("name", name.isEmpty() ? null : name);
        properties.put(
                "acronym",
                ReturnedCells.read(row, Field.ACRONYM, ReturnedCells.TEXT).orElse(null));
        properties.put(
                "kind", ReturnedCells.read(row, Field.KIND, ReturnedCells.TEXT).orElse(null));
        properties.put(
                "fictional",
                ReturnedCells.read(row, Field.FICTIONAL, Formats.YES_NO::read).orElse(null));
        properties.put(
                "sensitivity",
                ReturnedCells.read(row, Field.ORGANISATION_SENSITIVITY, ReturnedCells.SENSITIVITY)
                        .orElse(null));
        properties.values().removeIf(value -> value == null);
        return new Statement.OfNode(new Ref("Organisation", key), properties, List.of());
    }
}
