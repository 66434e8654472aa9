package org.relais.teams;

import java.util.List;
import java.util.Set;
import org.relais.expertise.ExpertRequest;

/**
 * Which team is sought.
 *
 * @param needs what the team has to cover between them, each within its own window and conditions
 * @param size at most so many people, from {@link #SMALLEST} to {@link #LARGEST}
 * @param pinned people by their id who are in every team
 * @param leftOut people by their id who are in none
 */
public record TeamRequest(List<ExpertRequest> needs, int size, Set<String> pinned, Set<String> leftOut) {

    public static final int SMALLEST = 2;
    public static final int LARGEST = 6;

    public TeamRequest {
        if (size < SMALLEST || size > LARGEST) {
            throw new IllegalArgumentException("A team of %d people".formatted(size));
        }
        if (needs.isEmpty()) {
            throw new IllegalArgumentException("A team for nothing");
        }
        needs = List.copyOf(needs);
        pinned = Set.copyOf(pinned);
        leftOut = Set.copyOf(leftOut);
    }

    /** As many people as there are domains to cover, within what a team may be. */
    public static int usualSize(List<ExpertRequest> needs) {
        var domains = needs.stream()
                .flatMap(need -> need.domains().stream())
                .distinct()
                .count();
        return Math.clamp(domains, SMALLEST, LARGEST - 2);
    }

    /** The same without what was chosen by hand. */
    TeamRequest free() {
        return new TeamRequest(needs, size, Set.of(), Set.of());
    }

    boolean isFree() {
        return pinned.isEmpty() && leftOut.isEmpty();
    }
}
