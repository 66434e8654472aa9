package org.relais.ui.missions;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Markup.h2;
import static org.relais.ui.component.Markup.item;
import static org.relais.ui.component.Markup.link;
import static org.relais.ui.component.Markup.p;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.missions.MissionPage.OpenNeed;
import org.relais.ui.component.Address;
import org.relais.ui.component.Dates;
import org.relais.ui.component.DomainNames;
import org.relais.ui.component.Folded;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Words;
import org.relais.ui.teams.TeamAddress;

/** What a mission asks for, and the way to those who could do it. */
final class NeedSection extends Section {

    private static final int OPEN = 6;

    private final transient DomainNames domains;

    NeedSection(String mission, List<OpenNeed> needs, DomainNames domains) {
        this.domains = domains;
        addClassNames("card", "panel");
        setId("needs");
        var open = needs.stream().filter(NeedSection::isOpen).count();
        add(
                Markup.tag(
                        "header", "spread", h2(say("missions.needs")), span("small soft", say("missions.open", open))),
                needs.isEmpty()
                        ? p("small soft", say("missions.noNeeds"))
                        : new Folded(
                                "lst",
                                needs.stream().map(this::need).toList(),
                                OPEN,
                                more -> say("missions.more", more)));
        if (open > 0) {
            add(link("btn sm", TeamAddress.ofMission(mission).href(), say("teams.propose")));
        }
    }

    private static boolean isOpen(OpenNeed need) {
        return need.state().equals("open");
    }

    private ListItem need(OpenNeed need) {
        var address = Address.of("experts").with("need", need.id()).href();
        var top = need.domains().stream().findFirst().map(domain -> domains.top(domain.id()));
        return item(
                "",
                top.map(Surroundings::mark).orElse(null),
                div("", p("", link("", address, need.role())), p("soft", wanted(need))),
                isOpen(need)
                        ? span("end", link("btn sm", address, say("missions.seek")))
                        : span("end", span("badge plain", say("missions.needState." + need.state()))));
    }

    private static String wanted(OpenNeed need) {
        return Stream.of(
                        Dates.span(need.when()),
                        need.languages().stream()
                                .map(NeedSection::language)
                                .collect(Collectors.joining(say("list.comma"))))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** From a tag with its level, as {@code ar:C1}. */
    private static String language(String tagAndLevel) {
        var parts = tagAndLevel.split(":", 2);
        var name = Words.language(parts[0]);
        return parts.length == 1 || parts[1].isBlank() ? name : name + " " + parts[1];
    }
}
