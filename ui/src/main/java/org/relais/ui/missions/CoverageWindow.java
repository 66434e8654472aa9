package org.relais.ui.missions;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import org.relais.ui.component.Address;
import org.relais.ui.component.Dates;
import org.relais.ui.component.Icon;
import org.relais.ui.component.Markup;

/** The twelve months that a mission's page shows, as its address says: {@code from}, else from this month. */
record CoverageWindow(Address address, YearMonth now) {

    private static final String FROM = "from";
    private static final String MONTH = "\\d{4}-\\d{2}";
    private static final int STEP = 6;
    private static final int LAST = 11;

    YearMonth first() {
        return address.first(FROM)
                .filter(text -> text.matches(MONTH))
                .flatMap(CoverageWindow::parse)
                .orElse(now);
    }

    boolean isNow() {
        return first().equals(now);
    }

    /** The same page from another month on; the chosen cell is left behind. */
    Address from(YearMonth month) {
        return address.with(FROM, month.equals(now) ? "" : month.toString()).with("cell", "");
    }

    /** The way half a year back and ahead, and back to this month. */
    Component steps() {
        var first = first();
        var steps = Markup.div("row small");
        steps.getElement().setAttribute("role", "group").setAttribute("aria-label", say("missions.window"));
        steps.add(
                step(first.minusMonths(STEP), "chevron-back", say("missions.window.before")),
                Markup.span("nowrap", say("date.fromTo", Dates.month(first), Dates.month(first.plusMonths(LAST)))),
                step(first.plusMonths(STEP), "chevron-forward", say("missions.window.after")));
        if (!isNow()) {
            steps.add(Markup.link("btn sm", from(now).href(), say("missions.window.now")));
        }
        return steps;
    }

    private Component step(YearMonth month, String icon, String label) {
        var step = Markup.link("btn icon sm", from(month).href(), new Icon(icon));
        step.setAriaLabel(label);
        step.setTitle(label);
        return step;
    }

    private static Optional<YearMonth> parse(String text) {
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeException noSuchMonth) {
            return Optional.empty();
        }
    }
}
