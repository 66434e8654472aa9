package org.relais.ui.missions;

import static org.relais.ui.component.Markup.link;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Markup.tag;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.relais.missions.MissionLine;
import org.relais.ui.component.Badges;
import org.relais.ui.component.Dates;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Mark;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Tag;
import org.relais.ui.component.Words;

/** Missions one below the other, their gaps drawn and named. */
final class MissionTable extends Div {

    private static final List<String> COLUMNS = List.of("mission", "when", "stages", "team", "gaps", "needs");

    private final transient LocalDate today;

    MissionTable(List<MissionLine> missions, LocalDate today) {
        this.today = today;
        addClassNames("card", "sheet");
        var heads = tag("tr", "");
        COLUMNS.forEach(column ->
                heads.add(tag("th", "", say("missions.column." + column)).attribute("scope", "col")));
        var body = tag("tbody", "");
        missions.forEach(mission -> body.add(row(mission)));
        add(tag("table", "missions cardable", tag("thead", "", heads), body));
    }

    private Tag row(MissionLine mission) {
        return tag(
                "tr",
                "",
                tag("td", "", name(mission)),
                cell(
                        "when",
                        Phase.of(mission.when(), today).badge(),
                        Markup.tag("br", ""),
                        span("soft nowrap", Dates.span(mission.when()))),
                cell("stages", stages(mission)),
                cell("team", span("nowrap", say("missions.people", mission.team()))),
                cell("gaps", gaps(mission)),
                cell("needs", needs(mission)));
    }

    private static Component name(MissionLine mission) {
        var kind = say("kind." + mission.kind());
        return Markup.p(
                "",
                link("", ItemLink.address("mission", mission.id()), Markup.bold(mission.title())),
                mission.fictional() ? Markup.text(" ") : null,
                mission.fictional() ? Badges.fictional() : null,
                tag("br", ""),
                span(
                        "soft",
                        mission.country() == null
                                ? kind
                                : kind + say("list.comma") + Words.country(mission.country())));
    }

    private static Component stages(MissionLine mission) {
        if (mission.stages().isEmpty()) {
            return span("soft", say("missions.noStage"));
        }
        var stages = span("");
        for (var at = 0; at < mission.stages().size(); at++) {
            stages.add(
                    Markup.text(at == 0 ? "" : say("list.comma")),
                    ItemLink.to(mission.stages().get(at)));
        }
        return stages;
    }

    private static Component gaps(MissionLine mission) {
        if (mission.gaps().isEmpty()) {
            return span("soft", say("missions.noGap"));
        }
        var gaps = span("row wrap");
        mission.gaps()
                .forEach(top -> gaps.add(
                        span("dlabel " + top, new Mark(top, 20).in("gap"), Markup.text(say("domain." + top)))));
        return gaps;
    }

    private static Component needs(MissionLine mission) {
        return mission.openNeeds() == 0
                ? span("soft nowrap", say("missions.noNeed"))
                : link(
                        "badge acc",
                        ItemLink.address("mission", mission.id()) + "#needs",
                        say("missions.openNeeds", mission.openNeeds()));
    }

    private static Tag cell(String column, Component... children) {
        var cell = tag("td", "").attribute("data-label", say("missions.column." + column));
        var content = Markup.div("");
        Stream.of(children).forEach(content::add);
        cell.add(content);
        return cell;
    }
}
