package org.relais.ui.search;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import org.jspecify.annotations.Nullable;
import org.relais.ui.component.Address;
import org.relais.ui.component.Icon;
import org.relais.ui.component.Markup;

/** One value of a facet: a box to tick that leads to another address, its name and its number. */
final class FacetRow {

    /** Partly where something narrower is chosen. */
    enum Tick {
        NO,
        YES,
        PARTLY
    }

    private FacetRow() {}

    static Anchor of(Address target, Tick tick, @Nullable Component mark, String label, long count) {
        var name = Markup.span("", label);
        name.getElement().setAttribute("dir", "auto");
        var row = Markup.link(
                count == 0 ? "fc zero" : "fc",
                target.href(),
                Markup.span("check", icon(tick)),
                mark,
                name,
                Markup.span("n", say("number", count)));
        row.getElement().setAttribute("role", "checkbox").setAttribute("aria-checked", checked(tick));
        return row;
    }

    private static @Nullable Component icon(Tick tick) {
        return switch (tick) {
            case NO -> null;
            case YES -> new Icon("check", 12);
            case PARTLY -> new Icon("minus", 12);
        };
    }

    private static String checked(Tick tick) {
        return switch (tick) {
            case NO -> "false";
            case YES -> "true";
            case PARTLY -> "mixed";
        };
    }
}
