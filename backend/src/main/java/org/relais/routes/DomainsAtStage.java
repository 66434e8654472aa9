package org.relais.routes;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.relais.kernel.Freshness;
import org.relais.routes.RoutePage.DomainAtStage;
import org.relais.routes.RoutePage.Work;
import org.relais.schema.Vocabulary;

/**
 * What the seven domains look like at a stage on a day. A gap is said only where we can know of one:
 * where somebody worked and left, or where our own mission works without that domain; elsewhere the
 * domain is unknown.
 */
final class DomainsAtStage {

    private static final int MOST = 25;

    private final Vocabulary vocabulary;
    private final LocalDate day;
    private final Locale locale;

    DomainsAtStage(Vocabulary vocabulary, LocalDate day, Locale locale) {
        this.vocabulary = vocabulary;
        this.day = day;
        this.locale = locale;
    }

    List<DomainAtStage> of(StageRecord stage, List<WorkRecord> work) {
        return Vocabulary.TOP.stream()
                .map(top -> domain(
                        top,
                        stage.mission() != null,
                        work.stream().filter(one -> one.domain().equals(top)).toList()))
                .toList();
    }

    private DomainAtStage domain(String top, boolean ourMission, List<WorkRecord> work) {
        var live = work.stream()
                .filter(one -> !one.stateOn(day).equals("completed"))
                .sorted(Comparator.comparing(
                                (WorkRecord one) -> one.stateOn(day).equals("planned"))
                        .thenComparing(one -> !one.ours()))
                .toList();
        var last = work.stream()
                .filter(one -> one.stateOn(day).equals("completed"))
                .max(Comparator.comparing(
                        one -> Optional.ofNullable(one.when().to()).orElse(LocalDate.MIN)));
        var state = state(live, last.isPresent() || ourMission);
        return new DomainAtStage(
                top,
                vocabulary.find(top).orElseThrow().prefLabel().in(locale),
                state,
                last.map(one -> one.when().to()).orElse(null),
                last.map(one -> one.organisation().title()).orElse(null),
                live.stream().limit(MOST).map(this::shown).toList(),
                live.size());
    }

    private String state(List<WorkRecord> live, boolean known) {
        if (live.stream().anyMatch(one -> one.stateOn(day).equals("ongoing"))) {
            return "present";
        }
        return !live.isEmpty() ? "planned" : known ? "gap" : "unknown";
    }

    private Work shown(WorkRecord one) {
        var confirmed = Stream.of(one.confirmedOn(), one.reportedOn())
                .flatMap(Stream::ofNullable)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new Work(
                one.organisation(),
                one.ours(),
                one.activity(),
                one.audience(),
                one.when(),
                one.stateOn(day),
                Freshness.confirmed(confirmed, day),
                confirmed,
                one.contact(),
                one.heldBy(),
                one.fact());
    }
}
