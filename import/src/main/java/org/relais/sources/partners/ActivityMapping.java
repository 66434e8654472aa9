package org.relais.sources.partners;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.graph.Link;
import org.relais.graph.Ref;
import org.relais.kernel.Folded;
import org.relais.sources.table.Remarks;

/** What a row says of the activity itself. */
final class ActivityMapping {

    private static final Map<String, String> STATES = Map.ofEntries(
            Map.entry("ongoing", "ongoing"),
            Map.entry("on-going", "ongoing"),
            Map.entry("en-cours", "ongoing"),
            Map.entry("in-progress", "ongoing"),
            Map.entry("active", "ongoing"),
            Map.entry("planned", "planned"),
            Map.entry("planifie", "planned"),
            Map.entry("planifiee", "planned"),
            Map.entry("prevu", "planned"),
            Map.entry("prevue", "planned"),
            Map.entry("completed", "completed"),
            Map.entry("closed", "completed"),
            Map.entry("termine", "completed"),
            Map.entry("terminee", "completed"),
            Map.entry("acheve", "completed"),
            Map.entry("achevee", "completed"),
            Map.entry("cloture", "completed"),
            Map.entry("cloturee", "completed"));

    private final DomainMapping domains;

    ActivityMapping(DomainMapping domains) {
        this.domains = domains;
    }

    /** How far an activity has come, by the word for it; empty for a word that nobody knows. */
    static Optional<String> state(String text) {
        return Optional.ofNullable(STATES.get(Folded.of(text).key()));
    }

    ActivityDraft draft(PartnerRecord row, Ref organisation, RowPlaces places, Remarks remarks) {
        var dates = ActivityDates.of(row, remarks);
        var properties = new HashMap<String, @Nullable Object>(dates.properties());
        properties.put("name", name(row, remarks));
        properties.put("sector", row.sector());
        properties.put("audience", audience(row.all(Field.AUDIENCE)));
        properties.put("state", state(row.text(Field.STATUS)).orElse(null));
        properties.put("detail", details(row, dates));
        return new ActivityDraft(
                row,
                organisation,
                places,
                properties,
                links(organisation, places.places(), domains.domains(row, remarks)));
    }

    /** What is done; where a row does not say it, in which sector, and at least by whom. */
    private static String name(PartnerRecord row, Remarks remarks) {
        var named = Stream.of(row.text(Field.ACTIVITY), row.text(Field.SUBSECTOR), row.sector())
                .filter(text -> !text.isEmpty())
                .findFirst();
        if (named.isEmpty()) {
            remarks.count(row.at(), "import.partners.noActivity", "");
        }
        return named.orElseGet(row::organisation);
    }

    private static List<String> details(PartnerRecord row, ActivityDates dates) {
        var details = new ArrayList<>(row.all(Field.DETAIL));
        if (state(row.text(Field.STATUS)).isEmpty()) {
            details.addAll(row.all(Field.STATUS));
        }
        if (dates.endsBeforeItStarts()) {
            details.addAll(row.all(Field.END));
        }
        return details.stream().map(PartnerRecord.Said::toString).distinct().toList();
    }

    private static List<Link> links(Ref organisation, List<Ref> places, Set<String> domains) {
        var links = new ArrayList<Link>();
        links.add(Link.from("OPERATES", organisation, Map.of()));
        places.forEach(place -> links.add(Link.to("AT", place)));
        domains.forEach(notation -> links.add(Link.to("IN", new Ref("Domain", notation))));
        return links;
    }

    /** For whom: the words alone where one column says it; several say each what they count. */
    private static String audience(List<PartnerRecord.Said> said) {
        return said.size() == 1 && !isNumber(said.getFirst().text())
                ? said.getFirst().text()
                : said.stream().map(PartnerRecord.Said::toString).collect(Collectors.joining(", "));
    }

    private static boolean isNumber(String text) {
        return text.chars().noneMatch(Character::isLetter);
    }
}
