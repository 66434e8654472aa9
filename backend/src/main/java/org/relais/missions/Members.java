package org.relais.missions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.missions.MissionPage.Member;

/** People of a mission: who is there before who is to come, and of these who leads. */
final class Members {

    private static final int SOON_IN_DAYS = Departures.SOON_IN_DAYS;

    private Members() {}

    static List<Member> of(Stream<ServiceRecord> services, LocalDate today) {
        return services.sorted(Comparator.comparing((ServiceRecord service) -> service.isPlannedOn(today))
                        .thenComparing(service -> !service.leads()))
                .map(service -> new Member(
                        service.person(),
                        service.role(),
                        service.when(),
                        service.isPlannedOn(today),
                        leavesInDays(service.when().to(), today),
                        service.domains()))
                .toList();
    }

    private static @Nullable Integer leavesInDays(@Nullable LocalDate to, LocalDate today) {
        if (to == null || to.isAfter(today.plusDays(SOON_IN_DAYS))) {
            return null;
        }
        return (int) ChronoUnit.DAYS.between(today, to);
    }
}
