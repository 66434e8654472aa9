package org.relais.sources.partners;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.relais.kernel.Folded;
import org.relais.places.PlaceCode;

/** The published places of one country, by code and by name. */
final class ListedPlaces {

    private final Set<Integer> levels = new HashSet<>();
    private final Map<String, PlaceCode> byCode = new HashMap<>();
    private final Map<LevelledName, List<PlaceCode>> byName = new HashMap<>();

    ListedPlaces(List<PlaceCode> places) {
        places.forEach(place -> {
            levels.add(place.level());
            byCode.put(place.code(), place);
            byName.computeIfAbsent(LevelledName.of(place.level(), place.name()), first -> new ArrayList<>())
                    .add(place);
        });
    }

    /** Whether the list goes down to a level. */
    boolean reach(int level) {
        return levels.contains(level);
    }

    Optional<PlaceCode> of(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** @param within P-code of the place above; empty when it is not known */
    List<PlaceCode> named(int level, String name, String within) {
        return byName.getOrDefault(LevelledName.of(level, name), List.of()).stream()
                .filter(place -> within.isEmpty() || place.parent().equals(within))
                .toList();
    }

    static boolean same(String name, String other) {
        return Folded.of(name).key().equals(Folded.of(other).key());
    }

    private record LevelledName(int level, String name) {

        static LevelledName of(int level, String name) {
            return new LevelledName(level, Folded.of(name).key());
        }
    }
}
