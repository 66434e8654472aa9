package org.relais.sources.partners;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.relais.domains.ConceptFinder;
import org.relais.graph.Ref;
import org.relais.graph.Row;
import org.relais.graph.Statement;
import org.relais.ingest.At;
import org.relais.ingest.Finding;
import org.relais.ingest.Reading;
import org.relais.kernel.Message;
import org.relais.places.PlaceCodes;
import org.relais.sources.table.Remarks;

/** Takes the rows of a table together: first what they say of one another, then what each says. */
final class PartnerReading {

    private final OrganisationMapping organisations = new OrganisationMapping();
    private final PlaceMapping places;
    private final ActivityMapping activities;
    private final Returned returned;
    private final Remarks remarks;
    private final List<PartnerRecord> records = new ArrayList<>();
    private final List<Reading.Understood> understood = new ArrayList<>();
    private final List<Finding> refused = new ArrayList<>();

    PartnerReading(ConceptFinder concepts, PlaceCodes codes, Remarks remarks) {
        this.places = new PlaceMapping(codes);
        this.activities = new ActivityMapping(new DomainMapping(concepts));
        this.returned = new Returned(concepts);
        this.remarks = remarks;
    }

    void add(PartnerRecord row) {
        row.errors().forEach(header -> remarks.count(row.at().column(header), "import.partners.errorCells", header));
        if (LayoutSource.isTagRow(row.row()) || row.repeatsHeaders()) {
            refused.add(new Finding(row.at(), Message.of("import.partners.headersAgain")));
            return;
        }
        if (Returned.is(row)) {
            addReturned(row);
            return;
        }
        if (OrganisationMapping.key(row.organisation()).isEmpty()) {
            refused.add(new Finding(withoutOrganisation(row), Message.of("import.partners.rowWithoutOrganisation")));
            return;
        }
        var countries = Spot.countries(row);
        if (countries.size() > 1) {
            refused.add(new Finding(
                    ReturnedCells.at(row, Field.COUNTRY),
                    Message.of("import.partners.severalCountries", String.join(", ", countries))));
            return;
        }
        records.add(row);
        organisations.learn(row);
        places.learn(row);
    }

    /** @param series of which table this is a delivery; what Relais itself exported is none */
    Reading reading(String series) {
        var drafts = records.stream().map(this::draft).map(Identified::of).toList();
        var wholes = wholesByEssence(drafts);
        var delivered = understood.isEmpty() ? series : "";
        drafts.forEach(draft -> understood.add(understood(draft, wholes)));
        organisations.remark(remarks);
        return new Reading(understood, refused, remarks.findings(), delivered);
    }

    private void addReturned(PartnerRecord row) {
        try {
            understood.add(returned.understood(row));
        } catch (RefusedRowException refusal) {
            refused.add(refusal.finding());
        }
    }

    private ActivityDraft draft(PartnerRecord row) {
        return activities.draft(row, organisations.statement(row).node(), places.places(row, remarks), remarks);
    }

    private static At withoutOrganisation(PartnerRecord row) {
        return ReturnedCells.at(row, row.layout().tells(Field.ORGANISATION) ? Field.ORGANISATION : Field.ACRONYM);
    }

    private static Map<String, Set<String>> wholesByEssence(List<Identified> drafts) {
        var wholes = new HashMap<String, Set<String>>();
        drafts.forEach(draft -> wholes.computeIfAbsent(draft.essence(), first -> new HashSet<>())
                .add(draft.whole()));
        return wholes;
    }

    private Reading.Understood understood(Identified identified, Map<String, Set<String>> wholes) {
        var draft = identified.draft();
        // Rows that differ only in what may change, as monthly reports do, are activities of their own.
        var alone = wholes.getOrDefault(identified.essence(), Set.of()).size() == 1;
        var key = alone ? identified.essence() : identified.essence() + "-" + identified.whole();
        var subject = new Statement.OfNode(new Ref("Activity", key), draft.properties(), draft.links());
        var context = new ArrayList<Statement.OfNode>();
        context.add(organisations.statement(draft.row()));
        draft.places().places().forEach(place -> context.add(places.statement(place)));
        var at = draft.row().at();
        return new Reading.Understood(at, new Row(at.toString(), subject, context));
    }

    /** A draft with what tells it from others, which is long to say. */
    private record Identified(ActivityDraft draft, String essence, String whole) {

        static Identified of(ActivityDraft draft) {
            return new Identified(draft, draft.essence(), draft.whole());
        }
    }
}
