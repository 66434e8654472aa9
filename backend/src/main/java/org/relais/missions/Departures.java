package org.relais.missions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.relais.kernel.ItemRef;
import org.relais.missions.Departure.Keeper;
import org.relais.missions.Departure.Leaving;

/**
 * Who leaves a mission within 90 days, and which of their domains nobody of it holds afterwards. Whoever
 * serves on in another role does not leave.
 */
final class Departures {

    static final int SOON_IN_DAYS = 90;

    private static final List<String> STATES = List.of("lost", "supported", "stays");

    private static final Comparator<Leaving> WORST_FIRST = Comparator.comparingInt(
                    (Leaving one) -> STATES.indexOf(one.state()))
            .thenComparing(one -> !one.required())
            .thenComparing(one -> one.domain().title());

    private final List<Stay> stays;
    private final Set<String> required;
    private final Function<String, Set<String>> andBroader;

    /**
     * @param services those that are not over
     * @param required notations of what the mission asks for
     * @param andBroader a domain's notation and those of all above it
     */
    Departures(
            List<ServiceRecord> services,
            List<HeldRecord> held,
            Set<String> required,
            Function<String, Set<String>> andBroader) {
        this.required = Set.copyOf(required);
        this.andBroader = andBroader;
        this.stays = services.stream()
                .collect(Collectors.groupingBy(
                        service -> service.person().id(), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(own -> new Stay(own.getValue(), of(own.getKey(), held)))
                .toList();
    }

    /** The next to leave first. */
    List<Departure> soon(LocalDate today) {
        var until = today.plusDays(SOON_IN_DAYS);
        var holders = holders();
        return stays.stream()
                .filter(stay -> !stay.goesOnAfter(until))
                .map(stay -> departure(stay, stay.end().orElseThrow(), holders, today))
                .sorted(Comparator.comparing(Departure::on)
                        .thenComparing(one -> one.person().title()))
                .toList();
    }

    private Departure departure(Stay leaver, LocalDate end, Map<String, List<Stay>> holders, LocalDate today) {
        var last = leaver.last();
        return new Departure(
                last.person(),
                last.role(),
                last.supports(),
                end,
                (int) ChronoUnit.DAYS.between(today, end),
                leaver.domains().values().stream()
                        .map(domain -> leaving(domain, leaver, end, holders.getOrDefault(domain.id(), List.of())))
                        .sorted(WORST_FIRST)
                        .toList());
    }

    private Leaving leaving(ItemRef domain, Stay leaver, LocalDate end, List<Stay> holders) {
        var keepers = holders.stream()
                .filter(other -> other.goesOnAfter(end))
                .map(other -> other.after(end))
                .sorted(Comparator.comparing(Keeper::supports))
                .toList();
        return new Leaving(
                domain,
                andBroader.apply(domain.id()).stream().anyMatch(required::contains),
                leaver.level(domain.id()).orElse(null),
                state(keepers),
                keepers);
    }

    private static String state(List<Keeper> keepers) {
        if (keepers.isEmpty()) {
            return "lost";
        }
        return keepers.getFirst().supports() ? "supported" : "stays";
    }

    /** Who holds each domain: whoever knows one below it does. */
    private Map<String, List<Stay>> holders() {
        var holders = new LinkedHashMap<String, List<Stay>>();
        for (var stay : stays) {
            stay.domains().keySet().stream()
                    .flatMap(domain -> andBroader.apply(domain).stream())
                    .distinct()
                    .forEach(domain -> holders.computeIfAbsent(domain, first -> new ArrayList<>())
                            .add(stay));
        }
        return holders;
    }

    private static List<HeldRecord> of(String person, List<HeldRecord> held) {
        return held.stream().filter(one -> one.person().equals(person)).toList();
    }
}
