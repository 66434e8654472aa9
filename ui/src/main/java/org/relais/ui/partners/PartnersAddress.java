package org.relais.ui.partners;

import java.util.Optional;
import org.relais.ui.component.Address;

/** A list of partners as its address says it: {@code domain} (a top domain), {@code place}, {@code show}. */
record PartnersAddress(Address address) {

    static final int PAGE = 25;
    private static final int MOST = 500;

    Optional<String> domain() {
        return address.first("domain");
    }

    Optional<String> place() {
        return address.first("place");
    }

    boolean isFiltered() {
        return domain().isPresent() || place().isPresent();
    }

    int shown() {
        return Math.clamp(address.number("show", PAGE), 1, MOST);
    }

    boolean canShowMore() {
        return shown() < MOST;
    }

    /** The same for a domain, or for any when it is empty. */
    Address in(String domain) {
        return address.with("domain", domain).with("show", "");
    }

    Address at(String place) {
        return address.with("place", place.strip()).with("show", "");
    }

    Address withMore() {
        return address.with("show", "" + Math.min(MOST, shown() + PAGE));
    }
}
