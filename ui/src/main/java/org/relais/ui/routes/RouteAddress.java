package org.relais.ui.routes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.relais.routes.NearbyEvents;
import org.relais.ui.component.Address;

/**
 * A route as its address says it: {@code stage}, {@code on} (the day), {@code hide} (domains), {@code next} (a domain),
 * {@code within} (kilometres).
 */
record RouteAddress(Address address, LocalDate today) {

    /** Among which one chooses how far to look, in kilometres. */
    static final List<Integer> DISTANCES = List.of(25, 50, 100, 200, 500);

    static final String DAY = "on";

    Optional<String> stage() {
        return address.first("stage");
    }

    /** The day that the page shows; today where the address names none that exists. */
    LocalDate day() {
        return address.day(DAY).orElse(today);
    }

    boolean isToday() {
        return day().equals(today);
    }

    boolean hides(String domain) {
        return address.all("hide").contains(domain);
    }

    /** The domain for which one asks who takes over. */
    Optional<String> next() {
        return address.first("next");
    }

    Address at(String stage) {
        return address.with("stage", stage);
    }

    Address on(LocalDate day) {
        return address.with(DAY, day.equals(today) ? "" : day.toString());
    }

    Address toggled(String domain) {
        return address.toggled("hide", domain);
    }

    Address next(String domain) {
        return address.with("next", domain);
    }

    /** How far around a stage one looks for what happened; as far as usual where the address names none of those. */
    int within(boolean sea) {
        var asked = address.number("within", 0);
        return DISTANCES.contains(asked) ? asked : NearbyEvents.usually(sea);
    }

    Address within(int kilometres, boolean sea) {
        return address.with("within", kilometres == NearbyEvents.usually(sea) ? "" : String.valueOf(kilometres));
    }
}
