package org.relais.sources.partners;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.relais.graph.Link;
import org.relais.graph.Ref;
import org.relais.kernel.Folded;
import org.relais.kernel.Sha256;

/** An activity that has everything but its key: that depends on what the other rows say. */
record ActivityDraft(
        PartnerRecord row,
        Ref organisation,
        RowPlaces places,
        Map<String, @Nullable Object> properties,
        List<Link> links) {

    private static final int LENGTH = 20;

    /**
     * Who does what where since when. How far it has come, until when it lasts, how many people it reaches
     * and when that was reported may change from one delivery of a table to the next: it stays the same
     * activity.
     */
    String essence() {
        var said = new ArrayList<String>();
        said.add(organisation.key());
        said.addAll(places.said());
        row.all(Field.SECTOR, Field.SECTOR_CODE, Field.SUBSECTOR, Field.ACTIVITY, Field.START, Field.DETAIL)
                .forEach(cell -> said.add(Folded.of(cell.text()).value()));
        return hash(said);
    }

    /** Everything: two rows of the same whole are one row twice. */
    String whole() {
        var said = new ArrayList<String>();
        said.add(organisation.key());
        said.addAll(places.said());
        new TreeMap<>(properties).forEach((name, value) -> said.add(name + "=" + value));
        row.all(Field.DOMAIN).forEach(cell -> said.add(cell.text()));
        return hash(said);
    }

    private static String hash(List<String> said) {
        return Sha256.hex(String.join("\n", said)).substring(0, LENGTH);
    }
}
