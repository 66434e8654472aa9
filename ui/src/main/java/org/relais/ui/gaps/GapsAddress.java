package org.relais.ui.gaps;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relais.gaps.GapFilter;
import org.relais.gaps.GapPage;
import org.relais.gaps.Standing;
import org.relais.ui.component.Address;

/**
 * What the page of gaps shows, as its address says: {@code route}, {@code on} (the day), {@code since} (the
 * day to compare with), {@code hide} (domains), {@code only} (one standing), {@code cell} and {@code as}
 * (grid or list).
 */
record GapsAddress(Address address, LocalDate today) {

    private static final String ROUTE = "route";
    static final String DAY = "on";
    static final String SINCE = "since";
    private static final String HIDE = "hide";
    private static final String ONLY = "only";
    private static final String CELL = "cell";
    private static final String AS = "as";
    private static final String LIST = "list";

    @Nullable
    String route() {
        return address.first(ROUTE).orElse(null);
    }

    /** The day that the page shows; today where the address names none that exists. */
    LocalDate day() {
        return address.day(DAY).orElse(today);
    }

    @Nullable
    LocalDate since() {
        return address.day(SINCE).filter(day -> !day.equals(day())).orElse(null);
    }

    GapFilter filter() {
        return new GapFilter(Set.copyOf(address.all(HIDE)), only());
    }

    @Nullable
    Standing only() {
        return address.first(ONLY).flatMap(Standing::ofCode).orElse(null);
    }

    boolean hides(String top) {
        return address.all(HIDE).contains(top);
    }

    boolean isList() {
        return address.first(AS).filter(LIST::equals).isPresent();
    }

    Optional<CellId> cell(GapPage page) {
        return address.first(CELL).flatMap(id -> CellId.read(id, page));
    }

    Address ofRoute(@Nullable String route) {
        return address.with(ROUTE, route == null ? "" : route).with(CELL, "");
    }

    Address on(LocalDate day) {
        return address.with(DAY, day.equals(today) ? "" : day.toString());
    }

    Address comparedWith(@Nullable LocalDate day) {
        return address.with(SINCE, day == null ? "" : day.toString());
    }

    Address toggled(String top) {
        return address.toggled(HIDE, top);
    }

    Address toggled(Standing standing) {
        return address.with(ONLY, standing == only() ? "" : standing.code());
    }

    Address at(String cell) {
        return address.with(CELL, cell);
    }

    Address asList(boolean list) {
        return address.with(AS, list ? LIST : "");
    }

    Address withoutFilter() {
        return address.with(HIDE, "").with(ONLY, "");
    }
}
