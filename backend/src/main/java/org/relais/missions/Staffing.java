package org.relais.missions;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.Timespan;
import org.relais.missions.MissionPage.Behind;
import org.relais.missions.MissionPage.Coverage;
import org.relais.missions.MissionPage.CoverageCell;
import org.relais.missions.MissionPage.CoverageRow;
import org.relais.schema.Vocabulary;

/**
 * What a mission requires against who is there, by domain and month. Of the current month only the days
 * that are left count: who went on the third covers nothing on the tenth. A month in which somebody comes
 * or goes is theirs, and one person is one in a domain, whatever they do in it.
 */
final class Staffing {

    private static final int MONTHS = 12;

    private static final Comparator<RequirementRecord> IN_ORDER = Comparator.comparingInt(
                    (RequirementRecord one) -> Vocabulary.TOP.indexOf(one.top()))
            .thenComparing(one -> !one.domain().id().equals(one.top()))
            .thenComparing(one -> one.domain().title());

    /** Whoever is there before whoever is to come, then who stays longer. */
    private static final BinaryOperator<Behind> RATHER = BinaryOperator.minBy(Comparator.comparing(Behind::planned)
            .thenComparing(one -> one.when().to(), Comparator.nullsFirst(Comparator.reverseOrder())));

    private final List<RequirementRecord> requirements;
    private final List<ServiceRecord> services;
    private final LocalDate today;

    Staffing(List<RequirementRecord> requirements, List<ServiceRecord> services, LocalDate today) {
        this.requirements = requirements.stream().sorted(IN_ORDER).toList();
        this.services = services.stream().filter(service -> !service.supports()).toList();
        this.today = today;
    }

    /**
     * Twelve months; a row for each domain that is required in one of them, and for each top domain of which
     * nothing is.
     *
     * @param labels what each top domain is called
     */
    Coverage coverage(YearMonth first, Map<String, String> labels) {
        var months = Stream.iterate(first, month -> month.plusMonths(1))
                .limit(MONTHS)
                .toList();
        var window = new Timespan(first.atDay(1), months.getLast().atEndOfMonth());
        var required = requirements.stream()
                .filter(one -> one.when().overlaps(window))
                .collect(Collectors.groupingBy(RequirementRecord::top));
        var rows = Vocabulary.TOP.stream()
                .flatMap(top -> required.containsKey(top)
                        ? rows(required.get(top), months)
                        : Stream.of(row(top, top, labels.getOrDefault(top, top), false, months)))
                .toList();
        return new Coverage(months, rows);
    }

    /** Top domains with a gap this month. */
    List<String> gaps() {
        return requirements.stream()
                .filter(one ->
                        cell(one.domain().id(), YearMonth.from(today)).state().equals("gap"))
                .map(RequirementRecord::top)
                .distinct()
                .toList();
    }

    CoverageCell cell(String domain, YearMonth month) {
        var slots = Slots.of(required(domain, month));
        var people = behind(domain, month, slots);
        var fitting = people.stream().filter(one -> !one.fits().equals("low")).toList();
        var there =
                slots.filledBy(fitting.stream().filter(one -> !one.planned()).toList());
        var filled = slots.filledBy(fitting);
        var wanted = slots.levels().size();
        return new CoverageCell(
                state(slots, there, filled),
                filled < wanted ? filled : fitting.size(),
                slots.counted() ? wanted : 0,
                slots.highest() == 0 ? null : slots.highest(),
                people);
    }

    private static String state(Slots slots, int there, int filled) {
        var wanted = slots.levels().size();
        if (wanted == 0) {
            return "none";
        }
        if (there >= wanted) {
            return "covered";
        }
        return filled >= wanted ? "planned" : slots.counted() ? "gap" : "unknown";
    }

    private Stream<CoverageRow> rows(List<RequirementRecord> ofTop, List<YearMonth> months) {
        return ofTop.stream()
                .collect(Collectors.toMap(
                        one -> one.domain().id(), Function.identity(), (first, second) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .map(one -> row(one.domain().id(), one.top(), one.domain().title(), true, months));
    }

    private CoverageRow row(String domain, String top, String label, boolean required, List<YearMonth> months) {
        return new CoverageRow(
                domain,
                top,
                label,
                required,
                months.stream().map(month -> cell(domain, month)).toList());
    }

    private List<Behind> behind(String domain, YearMonth month, Slots slots) {
        return List.copyOf(services.stream()
                .filter(service ->
                        service.covers().contains(domain) && service.when().overlaps(left(month)))
                .map(service -> behind(service, domain, slots))
                .collect(Collectors.toMap(one -> one.person().id(), Function.identity(), RATHER, LinkedHashMap::new))
                .values());
    }

    private Behind behind(ServiceRecord service, String domain, Slots slots) {
        var held = HeldLevel.best(service.levels(), domain);
        var level = held.map(HeldLevel::level).orElse(null);
        return new Behind(
                service.person(),
                service.role(),
                service.when(),
                service.isPlannedOn(today),
                level,
                held.map(HeldLevel::basis).orElse(null),
                fits(level, slots.lowest()));
    }

    private static String fits(@Nullable Integer level, int least) {
        if (least == 0) {
            return "met";
        }
        if (level == null) {
            return "unknown";
        }
        return level >= least ? "met" : "low";
    }

    private List<RequirementRecord> required(String domain, YearMonth month) {
        return requirements.stream()
                .filter(one -> one.domain().id().equals(domain) && one.when().overlaps(left(month)))
                .toList();
    }

    private Timespan left(YearMonth month) {
        return new Timespan(month.equals(YearMonth.from(today)) ? today : month.atDay(1), month.atEndOfMonth());
    }
}
