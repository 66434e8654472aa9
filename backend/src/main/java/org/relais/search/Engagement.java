package org.relais.search;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.Timespan;

/** Where a person serves or will serve in a team, and until when; absent where nobody knows. */
public record Engagement(String mission, @Nullable LocalDate until) {

    private static final Comparator<Engagement> LENGTH = Comparator.comparing(
                    (Engagement one) -> Objects.requireNonNullElse(one.until(), LocalDate.MAX))
            .thenComparing(Engagement::mission);

    static Engagement of(Brief service) {
        return new Engagement(
                Objects.requireNonNull(service.mission()),
                Timespan.stated(service.from(), service.to()).to());
    }

    Engagement longer(Engagement other) {
        return LENGTH.compare(this, other) >= 0 ? this : other;
    }
}
