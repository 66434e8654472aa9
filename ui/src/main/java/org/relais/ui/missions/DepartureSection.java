package org.relais.ui.missions;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Markup.h2;
import static org.relais.ui.component.Markup.item;
import static org.relais.ui.component.Markup.p;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.relais.missions.Departure;
import org.relais.missions.Departure.Keeper;
import org.relais.missions.Departure.Leaving;
import org.relais.ui.component.Badges;
import org.relais.ui.component.Dates;
import org.relais.ui.component.DomainNames;
import org.relais.ui.component.Folded;
import org.relais.ui.component.Initials;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Markup;

/** Who leaves soon, and which of their domains leave the mission with them. */
final class DepartureSection extends Section {

    private static final int OPEN = 6;
    private static final int DOMAINS = 4;

    private final transient DomainNames domains;

    DepartureSection(List<Departure> departures, DomainNames domains) {
        this.domains = domains;
        addClassNames("card", "panel", "leaving");
        setId("leaving");
        add(
                Markup.tag(
                        "header",
                        "spread",
                        div("", h2(say("missions.departures")), p("small soft", say("missions.departures.explained"))),
                        departures.isEmpty()
                                ? null
                                : Badges.badge("warn", "clock", say("missions.leaving", departures.size()))),
                departures.isEmpty()
                        ? p("small soft", say("missions.departures.none"))
                        : new Folded(
                                "lst",
                                departures.stream().map(this::departure).toList(),
                                OPEN,
                                more -> say("missions.more", more)));
    }

    private ListItem departure(Departure one) {
        return item(
                "",
                Initials.of(one.person().title(), ""),
                div(
                        "who",
                        p("", ItemLink.to(one.person())),
                        p("soft", one.supports() ? say("missions.outside", one.role()) : one.role()),
                        Badges.badge("warn", "clock", say("missions.leaves", one.inDays())),
                        p("muted tiny", Dates.day(one.on()))),
                div(
                        "what",
                        one.expertise().isEmpty()
                                ? p("small soft", say("missions.departures.unknown"))
                                : new Folded(
                                        "",
                                        one.expertise().stream()
                                                .map(this::leaving)
                                                .toList(),
                                        DOMAINS,
                                        more -> say("missions.departures.more", more))));
    }

    private ListItem leaving(Leaving one) {
        return item(
                "",
                span(
                        "row wrap",
                        domains.link(one.domain().id()),
                        one.level() == null ? null : span("soft small", say("level." + one.level())),
                        one.required() ? span("badge acc", say("missions.requiredHere")) : null),
                span("row wrap", state(one), keepers(one.keptBy())));
    }

    private static Component state(Leaving one) {
        return switch (one.state()) {
            case "lost" -> Badges.badge("bad", "warning", say("missions.lost"));
            case "supported" -> Badges.badge("warn", "clock", say("missions.supportedBy"));
            default -> span("soft small", say("missions.staysWith"));
        };
    }

    private static Component keepers(List<Keeper> keepers) {
        var named = span("small");
        for (var at = 0; at < keepers.size(); at++) {
            var keeper = keepers.get(at);
            named.add(Markup.text(at == 0 ? "" : say("list.comma")), ItemLink.to(keeper.person()));
            if (keeper.from() != null) {
                named.add(span("soft", " " + say("missions.keeperFrom", Dates.day(keeper.from()))));
            }
        }
        return named;
    }
}
