package org.relais.missions;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.relais.kernel.ItemRef;
import org.relais.missions.Departure.Keeper;

/**
 * All services of one person in a mission that are not over, and the domains that the person was seen to
 * know.
 */
record Stay(List<ServiceRecord> services, List<HeldRecord> held) {

    private static final Comparator<ServiceRecord> BY_END =
            Comparator.comparing(service -> service.when().to(), Comparator.nullsLast(Comparator.naturalOrder()));

    /** The last of the services; one without an end ends last. */
    ServiceRecord last() {
        return services.stream().max(BY_END).orElseThrow();
    }

    Optional<LocalDate> end() {
        return Optional.ofNullable(last().when().to());
    }

    boolean goesOnAfter(LocalDate day) {
        return end().isEmpty() || end().get().isAfter(day);
    }

    /** The domains that were seen, then those that the services are about. */
    Map<String, ItemRef> domains() {
        var domains = new LinkedHashMap<String, ItemRef>();
        Stream.concat(
                        held.stream().map(HeldRecord::domain),
                        services.stream().flatMap(service -> service.domains().stream()))
                .forEach(domain -> domains.putIfAbsent(domain.id(), domain));
        return domains;
    }

    Optional<Integer> level(String domain) {
        return held.stream()
                .filter(one -> one.domain().id().equals(domain))
                .flatMap(one -> Stream.ofNullable(one.level()))
                .findFirst();
    }

    /** The person as one who is still there after a day. */
    Keeper after(LocalDate day) {
        var next = day.plusDays(1);
        var later = services.stream().filter(service -> !service.isOverOn(next)).toList();
        var comes = later.stream().allMatch(service -> service.isPlannedOn(next))
                ? later.stream()
                        .flatMap(service -> Stream.ofNullable(service.when().from()))
                        .min(Comparator.naturalOrder())
                : Optional.<LocalDate>empty();
        return new Keeper(last().person(), later.stream().allMatch(ServiceRecord::supports), comes.orElse(null));
    }
}
