package org.relais.missions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.relais.missions.MissionPage.Behind;

/**
 * Places to fill in a domain, each at its level, the highest first; 0 where any level will do.
 *
 * @param counted whether it was said how many they are: of a requirement without a count, somebody is enough
 */
record Slots(List<Integer> levels, boolean counted) {

    static Slots of(List<RequirementRecord> requirements) {
        var counted = levels(requirements.stream()
                .filter(one -> one.count() != null)
                .flatMap(one -> Collections.nCopies(one.count(), one.leastLevel()).stream()));
        return counted.isEmpty()
                ? new Slots(
                        levels(requirements.stream()
                                .filter(one -> one.count() == null)
                                .map(RequirementRecord::leastLevel)
                                .limit(1)),
                        false)
                : new Slots(counted, true);
    }

    boolean none() {
        return levels.isEmpty();
    }

    /** The highest level that is asked for. */
    int highest() {
        return none() ? 0 : levels.getFirst();
    }

    int lowest() {
        return none() ? 0 : levels.getLast();
    }

    /** How many can be filled. Whoever's level is unknown may fill any: unknown is no no. */
    int filledBy(List<Behind> people) {
        var known = new ArrayList<>(levels(people.stream().flatMap(one -> Stream.ofNullable(one.level()))));
        var unknown = people.size() - known.size();
        var filled = 0;
        for (var level : levels) {
            if (!known.isEmpty() && known.getFirst() >= level) {
                known.removeFirst();
                filled++;
            } else if (unknown > 0) {
                unknown--;
                filled++;
            }
        }
        return filled;
    }

    private static List<Integer> levels(Stream<Integer> levels) {
        return levels.sorted(Comparator.reverseOrder()).toList();
    }
}
