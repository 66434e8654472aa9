package org.relais.ui.changes;

import java.util.Arrays;
import java.util.Optional;
import org.relais.changes.ChangeFilter;
import org.relais.changes.Move;
import org.relais.ui.component.Address;

/**
 * Two tables as an address says them: the run in its path, {@code against} (the older run), {@code move},
 * {@code place}, {@code domain}, {@code show}.
 */
record ChangesAddress(Address address) {

    static final int PAGE = 50;
    private static final int MOST = 1000;

    String against() {
        return address.first("against").orElse("");
    }

    Optional<Move> move() {
        return address.first("move")
                .flatMap(code -> Arrays.stream(Move.values())
                        .filter(move -> move.code().equals(code))
                        .findFirst());
    }

    String place() {
        return address.first("place").orElse("");
    }

    String top() {
        return address.first("domain").orElse("");
    }

    ChangeFilter filter() {
        return new ChangeFilter(move().orElse(null), place(), top());
    }

    boolean isFiltered() {
        return !filter().equals(ChangeFilter.ALL);
    }

    int shown() {
        return Math.clamp(address.number("show", PAGE), 1, MOST);
    }

    /** The same for what moved so, or for everything when that is shown already. */
    Address of(Move move) {
        return with("move", move().filter(move::equals).isPresent() ? "" : move.code());
    }

    Address with(String name, String value) {
        return address.with(name, value.strip()).with("show", "");
    }

    Address withMore() {
        return address.with("show", "" + Math.min(MOST, shown() + PAGE));
    }

    boolean canShowMore() {
        return shown() < MOST;
    }

    /** Without any filter, and for the same tables. */
    Address whole() {
        return address.with("move", "").with("place", "").with("domain", "").with("show", "");
    }
}
