package org.relais.ui.routes;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.relais.ui.component.Address;

/** A route as its address says it: {@code stage}, {@code on} (the day), {@code hide} (domains), {@code next} (a domain). */
record RouteAddress(Address address, LocalDate today) {

    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

    Optional<String> stage() {
        return address.first("stage");
    }

    /** The day that the page shows; today where the address names none that exists. */
    LocalDate day() {
        return address.first("on")
                .filter(text -> text.matches(DAY))
                .flatMap(RouteAddress::parse)
                .orElse(today);
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
        return address.with("on", day.equals(today) ? "" : day.toString());
    }

    Address toggled(String domain) {
        return address.toggled("hide", domain);
    }

    Address next(String domain) {
        return address.with("next", domain);
    }

    private static Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
