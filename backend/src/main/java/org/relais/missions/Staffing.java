package org.relais.missions;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.kernel.ItemRef;
import org.relais.kernel.Timespan;
import org.relais.missions.MissionPage.Coverage;
import org.relais.missions.MissionPage.CoverageCell;
import org.relais.missions.MissionPage.CoverageRow;
import org.relais.schema.Vocabulary;

/**
 * What a mission requires against who is there, by top domain and month. Of the current month only
 * the days that are left count: who went on the third covers nothing on the tenth. A month in which
 * somebody comes or goes is theirs, and one person is one in a domain, whatever they do in it.
 */
final class Staffing {

    private static final int MONTHS = 12;

    private final List<RequirementRecord> requirements;
    private final List<ServiceRecord> services;
    private final LocalDate today;

    Staffing(List<RequirementRecord> requirements, List<ServiceRecord> services, LocalDate today) {
        this.requirements = requirements;
        this.services = services.stream().filter(service -> !service.supports()).toList();
        this.today = today;
    }

    /** @param labels what each top domain is called */
    Coverage coverage(Map<String, String> labels) {
        var months = Stream.iterate(YearMonth.from(today), month -> month.plusMonths(1))
                .limit(MONTHS)
                .toList();
        var rows = Vocabulary.TOP.stream()
                .map(top -> new CoverageRow(
                        top,
                        labels.getOrDefault(top, top),
                        months.stream().anyMatch(month -> !required(top, month).isEmpty()),
                        months.stream().map(month -> cell(top, month)).toList()))
                .toList();
        return new Coverage(months, rows);
    }

    /** Top domains with a gap this month. */
    List<String> gaps() {
        return Vocabulary.TOP.stream()
                .filter(top -> cell(top, YearMonth.from(today)).state().equals("gap"))
                .toList();
    }

    CoverageCell cell(String top, YearMonth month) {
        var required = required(top, month);
        var there = services.stream()
                .filter(service ->
                        service.tops().contains(top) && service.when().overlaps(left(month)))
                .toList();
        var arrived = people(there.stream().filter(service -> !service.isPlannedOn(today)));
        var people = people(there.stream());
        var count = required.stream()
                .mapToInt(one -> one.count() == null ? 0 : one.count())
                .sum();
        return new CoverageCell(state(required, count, arrived.size(), people.size()), people.size(), count, people);
    }

    private static String state(List<RequirementRecord> required, int count, int arrived, int people) {
        var uncounted = required.stream().anyMatch(one -> one.count() == null);
        if (count == 0 && !uncounted) {
            return "none";
        }
        // Of a requirement without a count, somebody is enough.
        var enough = Math.max(count, 1);
        if (arrived >= enough) {
            return "covered";
        }
        return people >= enough ? "planned" : count == 0 ? "unknown" : "gap";
    }

    private List<RequirementRecord> required(String top, YearMonth month) {
        return requirements.stream()
                .filter(one -> one.top().equals(top) && one.when().overlaps(left(month)))
                .toList();
    }

    private Timespan left(YearMonth month) {
        var first = month.atDay(1);
        return new Timespan(first.isBefore(today) ? today : first, month.atEndOfMonth());
    }

    private static List<ItemRef> people(Stream<ServiceRecord> services) {
        return List.copyOf(services.collect(Collectors.toMap(
                        service -> service.person().id(),
                        ServiceRecord::person,
                        (first, second) -> first,
                        java.util.LinkedHashMap::new))
                .values());
    }
}
