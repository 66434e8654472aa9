package org.relais.missions;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.kernel.LabelLanguage;
import org.relais.missions.MissionPage.Coverage;
import org.relais.missions.MissionPage.Member;
import org.relais.schema.Concept;
import org.relais.schema.Vocabulary;
import org.relais.security.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who serves in a mission, what of its requirements they cover, and what goes when they go. */
@Component
class TeamQuery {

    private final StaffingQuery staffing;
    private final HeldQuery held;
    private final SharedQuery shared;
    private final Vocabulary vocabulary;

    TeamQuery(StaffingQuery staffing, HeldQuery held, SharedQuery shared, Vocabulary vocabulary) {
        this.staffing = staffing;
        this.held = held;
        this.shared = shared;
        this.vocabulary = vocabulary;
    }

    /** @param first month of the coverage */
    @Transactional(readOnly = true)
    public Team team(Viewer viewer, String mission, YearMonth first, LocalDate today, Locale locale) {
        var language = LabelLanguage.index(locale);
        var since = Stream.of(today, first.atDay(1)).min(LocalDate::compareTo).orElseThrow();
        var services = staffing.services(viewer, List.of(mission), since, language);
        var required = staffing.requirements(viewer, List.of(mission), since, language);
        var serving =
                services.stream().filter(service -> !service.isOverOn(today)).toList();
        return new Team(
                new Staffing(required, services, today).coverage(first, labels(locale)),
                Members.of(serving.stream().filter(service -> !service.supports()), today),
                Members.of(serving.stream().filter(ServiceRecord::supports), today),
                departures(viewer, serving, required, today, language),
                shared.shared(viewer, mission, today, language));
    }

    private List<Departure> departures(
            Viewer viewer,
            List<ServiceRecord> serving,
            List<RequirementRecord> required,
            LocalDate today,
            int language) {
        var people = serving.stream()
                .map(service -> service.person().id())
                .distinct()
                .toList();
        var asked = required.stream()
                .filter(one -> one.when().to() == null || !one.when().to().isBefore(today))
                .map(one -> one.domain().id())
                .collect(Collectors.toSet());
        return new Departures(serving, held.held(viewer, people, language), asked, this::andBroader).soon(today);
    }

    private Set<String> andBroader(String notation) {
        return vocabulary.find(notation).map(vocabulary::andBroader).orElse(List.of()).stream()
                .map(Concept::notation)
                .collect(Collectors.toSet());
    }

    private Map<String, String> labels(Locale locale) {
        return Vocabulary.TOP.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        top -> vocabulary.find(top).orElseThrow().prefLabel().in(locale)));
    }

    /** Everybody of a mission, and what can be said of them together. */
    record Team(
            Coverage coverage,
            List<Member> team,
            List<Member> supporters,
            List<Departure> departures,
            List<SharedCoordinator> shared) {}
}
