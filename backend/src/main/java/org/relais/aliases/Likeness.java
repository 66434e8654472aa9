package org.relais.aliases;

import java.util.Comparator;
import java.util.List;

/** How much speaks for two names being of one organisation: the strongest of the reasons. */
record Likeness(List<Reason> reasons) {

    /** More reasons say no more. */
    private static final int ENOUGH = 3;

    Likeness {
        reasons = reasons.stream()
                .distinct()
                .sorted(Comparator.comparing(Reason::kind))
                .limit(ENOUGH)
                .toList();
    }

    /** That one says a country and the other does not leaves a doubt, however much else speaks for it. */
    double score() {
        var most = reasons.isEmpty() ? 0 : reasons.getFirst().kind().weight();
        return has(Reason.Kind.COUNTRY) ? Math.min(most, Reason.Kind.COUNTRY.weight()) : most;
    }

    boolean has(Reason.Kind kind) {
        return reasons.stream().anyMatch(reason -> reason.kind() == kind);
    }
}
