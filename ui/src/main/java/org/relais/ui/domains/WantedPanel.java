package org.relais.ui.domains;

import static org.relais.ui.component.Markup.item;
import static org.relais.ui.component.Markup.p;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.domains.DomainPage;
import org.relais.domains.DomainPage.Gap;
import org.relais.missions.DomainDemand;
import org.relais.ui.component.Badges;
import org.relais.ui.component.Dates;
import org.relais.ui.component.Folded;
import org.relais.ui.component.Icon;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Markup;

/** Where a domain is asked for: open needs, and missions that require it, with when, how many and at what level. */
final class WantedPanel extends Section {

    private static final int OPEN = 8;

    WantedPanel(DomainPage page, List<DomainDemand> missions) {
        addClassNames("card", "panel");
        var needs = page.gaps().stream()
                .filter(gap -> gap.item().type().equals("need"))
                .toList();
        var items = Stream.concat(
                        needs.stream().map(WantedPanel::need),
                        missions.stream().map(demand -> mission(demand, page.notation())))
                .toList();
        var gaps =
                missions.stream().filter(demand -> demand.state().equals("gap")).count();
        add(Markup.tag(
                "header",
                "spread",
                Markup.h2(say("domain.wanted")),
                gaps == 0
                        ? span("small soft", say("number", items.size()))
                        : Badges.badge("bad", "warning", say("domain.gaps", gaps))));
        add(
                items.isEmpty()
                        ? p("soft small", say("domain.notWanted"))
                        : new Folded("lst", items, OPEN, more -> say("missions.more", more)));
    }

    private static ListItem need(Gap gap) {
        var mission = gap.mission();
        return item(
                "",
                new Icon("person"),
                span(
                        "",
                        Markup.tag("b", "", ItemLink.to(gap.item())),
                        mission == null ? null : Markup.tag("br", ""),
                        mission == null ? null : span("soft", ItemLink.to(mission))),
                span("end", span("badge acc", say("domain.openNeed"))));
    }

    private static ListItem mission(DomainDemand demand, String notation) {
        return item(
                "",
                new Icon("flag"),
                span(
                        "",
                        Markup.tag("b", "", ItemLink.to(demand.mission())),
                        demand.domain().id().equals(notation) ? null : span("soft", " · "),
                        demand.domain().id().equals(notation) ? null : ItemLink.to(demand.domain()),
                        Markup.tag("br", ""),
                        span("soft small", asked(demand))),
                span("end", state(demand)));
    }

    private static String asked(DomainDemand demand) {
        var when = Dates.span(demand.when());
        return Stream.of(
                        demand.count() == null ? say("domain.countUnknown") : say("domain.count", demand.count()),
                        demand.level() == null ? null : say("domain.level", say("level." + demand.level())),
                        when.isEmpty() ? null : when)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private static Component state(DomainDemand demand) {
        return switch (demand.state()) {
            case "covered" -> Badges.badge("ok", "check", say("missions.coverage.covered"));
            case "planned" -> Badges.badge("acc", "calendar", say("missions.coverage.planned"));
            case "gap" ->
                Badges.badge(
                        "bad",
                        "warning",
                        say("domain.gap", demand.present(), demand.count() == null ? 1 : demand.count()));
            default -> span("badge unk", say("missions.coverage.unknown"));
        };
    }
}
