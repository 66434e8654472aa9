package org.relais.gaps;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.ItemRef;
import org.relais.kernel.Timespan;

/**
 * All that is known of a stage at whatever day.
 *
 * @param asked whether its presences and wants were read
 * @param presences by top domain
 * @param wanted by top domain
 */
record StageFacts(
        ItemRef stage,
        @Nullable String country,
        boolean asked,
        List<OnRoute> routes,
        List<Way> ways,
        Map<String, List<Presence>> presences,
        Map<String, List<Wanted>> wanted) {

    /** Its place on a route, for as long as it lasts. */
    record OnRoute(ItemRef route, int order, Timespan when) {}

    /** The way on to another stage. */
    record Way(String to, Timespan when, @Nullable LocalDate closedSince) {

        boolean isOpenOn(LocalDate day) {
            return when.contains(day) && (closedSince == null || closedSince.isAfter(day));
        }
    }

    /** Whether it exists on a day: on one of its routes, or when it is on none that says. */
    boolean existsOn(LocalDate day) {
        return routes.isEmpty() || routes.stream().anyMatch(on -> on.when().contains(day));
    }

    Optional<OnRoute> on(String route, LocalDate day) {
        return routes.stream()
                .filter(on -> on.route().id().equals(route) && on.when().contains(day))
                .findFirst();
    }

    List<Presence> presences(String top) {
        return presences.getOrDefault(top, List.of());
    }

    List<Wanted> wanted(String top) {
        return wanted.getOrDefault(top, List.of());
    }

    List<ItemRef> there(String top, LocalDate day) {
        return presences(top).stream()
                .filter(presence -> presence.isThereOn(day))
                .map(Presence::who)
                .distinct()
                .toList();
    }
}
