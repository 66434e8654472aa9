package org.relais.ui.experts;

import java.util.List;
import org.relais.ui.component.Address;

/** Whom to compare, as the address says it. */
record Chosen(Address address) {

    static final int LEAST = 2;
    static final int MOST = 4;

    private static final String COMPARE = "compare";

    List<String> people() {
        return address.all(COMPARE).stream()
                .filter(id -> !id.isBlank())
                .distinct()
                .toList();
    }

    boolean holds(String person) {
        return people().contains(person);
    }

    boolean isEnough() {
        return people().size() >= LEAST && people().size() <= MOST;
    }

    /** Nobody else can be taken in. */
    boolean isFull() {
        return people().size() >= MOST;
    }

    Address toggled(String person) {
        return address.toggled(COMPARE, person);
    }

    Address none() {
        return address.with(COMPARE, "");
    }

    /** The same people side by side. */
    Address comparison() {
        return new Address("experts/compare", address.parameters());
    }

    /** The answer from which they were chosen. */
    Address answer() {
        return new Address("experts", address.parameters());
    }
}
