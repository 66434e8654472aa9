package org.relais.ui.vocabulary;

import java.time.LocalDate;
import java.util.List;
import org.relais.ui.component.Address;

/** What the page of what is missing shows, as its address says it: {@code tab} and {@code days}. */
record MissingAddress(Address address) {

    static final List<Integer> PERIODS = List.of(30, 90, 365);

    /** The parts of the page. */
    enum Tab {
        RESULTS("results"),
        CLICKS("clicks"),
        ADDED("added");

        private final String code;

        Tab(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    Tab tab() {
        var asked = address.first("tab").orElse("");
        for (var tab : Tab.values()) {
            if (tab.code().equals(asked)) {
                return tab;
            }
        }
        return Tab.RESULTS;
    }

    int days() {
        var days = address.number("days", PERIODS.get(1));
        return PERIODS.contains(days) ? days : PERIODS.get(1);
    }

    LocalDate since() {
        return LocalDate.now().minusDays(days());
    }

    Address at(Tab tab) {
        return address.with("tab", tab == Tab.RESULTS ? "" : tab.code());
    }

    Address over(int days) {
        return address.with("days", "" + days);
    }
}
