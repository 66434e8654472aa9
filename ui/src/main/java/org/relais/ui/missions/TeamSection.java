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
import org.relais.missions.MissionPage.Member;
import org.relais.ui.component.Badges;
import org.relais.ui.component.Dates;
import org.relais.ui.component.Folded;
import org.relais.ui.component.Initials;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Markup;

/** Who is there and who is to come; who leaves soon is marked. */
final class TeamSection extends Section {

    private static final int OPEN = 8;

    TeamSection(List<Member> team) {
        addClassNames("card", "panel");
        var leaving =
                team.stream().filter(member -> member.leavesInDays() != null).count();
        add(
                Markup.tag(
                        "header",
                        "spread",
                        h2(say("missions.team")),
                        leaving == 0
                                ? span("small soft", say("missions.people", team.size()))
                                : Badges.badge("warn", "clock", say("missions.leaving", leaving))),
                team.isEmpty()
                        ? p("small soft", say("missions.noTeam"))
                        : new Folded(
                                "lst",
                                team.stream().map(TeamSection::member).toList(),
                                OPEN,
                                more -> say("missions.more", more)));
    }

    static ListItem member(Member member) {
        return item(
                "",
                Initials.of(member.person().title(), ""),
                div("", p("", ItemLink.to(member.person())), p("soft", member.role())),
                span("end", presence(member)));
    }

    private static Component presence(Member member) {
        var when = member.when();
        if (member.planned() && when.from() != null) {
            return span("badge plain", say("missions.arrives", Dates.day(when.from())));
        }
        if (member.leavesInDays() != null && when.to() != null) {
            return div(
                    "",
                    Badges.badge("warn", "clock", say("missions.leaves", member.leavesInDays())),
                    p("muted tiny", Dates.day(when.to())));
        }
        return span("muted", when.to() == null ? say("missions.noEnd") : say("missions.until", Dates.day(when.to())));
    }
}
