package org.relais.ui.gaps;

import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import org.jspecify.annotations.Nullable;
import org.relais.gaps.GapPage;
import org.relais.gaps.Standing;
import org.relais.schema.Vocabulary;
import org.relais.ui.component.Address;
import org.relais.ui.component.DayPicker;
import org.relais.ui.component.Icon;
import org.relais.ui.component.Mark;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Tag;
import org.relais.ui.component.Words;

/** The route, the day, the day to compare with, what to look for and in which domains. */
final class GapFilters extends Div {

    /** @param page with all that its filter may hide, for the counts */
    GapFilters(GapPage page, GapsAddress shown) {
        addClassNames("card", "panel", "gpf", "wide");
        add(
                labelled("gaps.route", routes(page, shown)),
                labelled(
                        "gaps.day",
                        new DayPicker(
                                say("gaps.day"),
                                shown.day(),
                                day -> shown.on(day).open())),
                labelled("gaps.since", since(shown)),
                standings(page, shown),
                domains(shown));
    }

    private static Component labelled(String name, Component field) {
        return Markup.tag("label", "", span("", say(name)), field);
    }

    private static Component routes(GapPage page, GapsAddress shown) {
        var select = Markup.tag("select", "");
        select.add(option("", say("gaps.allRoutes"), shown.route() == null));
        page.choices()
                .forEach(route ->
                        select.add(option(route.id(), route.title(), route.id().equals(shown.route()))));
        select.getElement()
                .addEventListener(
                        "change", event -> shown.ofRoute(chosen(event)).open())
                .addEventData("element.value");
        return select;
    }

    private static @Nullable String chosen(DomEvent event) {
        var value = event.getEventData().get("element.value").asString();
        return value.isEmpty() ? null : value;
    }

    private static Tag option(String value, String text, boolean chosen) {
        var option = Markup.tag("option", "", text);
        Element element = option.getElement();
        element.setAttribute("value", value);
        if (chosen) {
            element.setAttribute("selected", true);
        }
        return option;
    }

    private static Component since(GapsAddress shown) {
        var picker = new DayPicker(shown.since());
        picker.setAriaLabel(say("gaps.since"));
        picker.setClearButtonVisible(true);
        picker.setPlaceholder(say("gaps.since.none"));
        picker.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                shown.comparedWith(event.getValue()).open();
            }
        });
        return picker;
    }

    private static Component standings(GapPage page, GapsAddress shown) {
        var group = group("gaps.standings");
        var counts = page.byStanding(shown.filter());
        for (var standing : Standing.values()) {
            if (standing.isConcern() || standing == Standing.PLANNED) {
                group.add(chip(
                        shown.toggled(standing),
                        new Icon(icon(standing), 14),
                        Words.opening(say("gap." + standing.code())),
                        say("number", counts.getOrDefault(standing, 0)),
                        standing == shown.only()));
            }
        }
        return group;
    }

    private static Component domains(GapsAddress shown) {
        var group = group("gaps.domains");
        Vocabulary.TOP.forEach(top ->
                group.add(chip(shown.toggled(top), new Mark(top, 14), say("domain." + top), "", !shown.hides(top))));
        return group;
    }

    static String icon(Standing standing) {
        return switch (standing) {
            case NEEDED -> "warning";
            case LEFT -> "logout";
            case LOST -> "swap";
            case ENDING -> "clock";
            case STALE -> "refresh";
            case PLANNED -> "calendar";
            case COVERED -> "check";
            case UNKNOWN -> "unknown";
        };
    }

    private static Div group(String name) {
        var group = Markup.div("chips");
        group.getElement().setAttribute("role", "group").setAttribute("aria-label", say(name));
        return group;
    }

    private static Anchor chip(Address address, Component sign, String text, String count, boolean chosen) {
        var chip = Markup.link(
                chosen ? "chip on" : "chip",
                address.href(),
                sign,
                Markup.text(text),
                count.isEmpty() ? null : span("n soft", count));
        if (chosen) {
            chip.getElement().setAttribute("aria-current", "true");
        }
        return chip;
    }
}
