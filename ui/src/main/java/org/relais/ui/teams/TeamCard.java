package org.relais.ui.teams;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Markup.item;
import static org.relais.ui.component.Markup.link;
import static org.relais.ui.component.Markup.p;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.relais.expertise.Experts.Standing;
import org.relais.expertise.Experts.State;
import org.relais.kernel.ItemRef;
import org.relais.teams.Teams.Cover;
import org.relais.teams.Teams.CoverState;
import org.relais.teams.Teams.Member;
import org.relais.teams.Teams.Spoken;
import org.relais.teams.Teams.Team;
import org.relais.ui.component.Icon;
import org.relais.ui.component.Initials;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Words;

/** One team: what it covers, then who is in it and why. */
final class TeamCard extends ListItem {

    private final transient TeamAddress address;

    TeamCard(int number, Team team, TeamAddress address) {
        this.address = address;
        addClassNames("card", "team");
        var covered = team.domains().stream()
                .filter(cover -> cover.state() == CoverState.COVERED)
                .count();
        var covers = new ArrayList<ListItem>();
        team.domains().stream().map(CoverLine::of).forEach(covers::add);
        team.languages().stream().map(TeamCard::language).forEach(covers::add);
        add(
                Markup.tag(
                        "header",
                        "",
                        Markup.h2(say("teams.number", number)),
                        p("small", say("teams.covers", covered, team.domains().size()))),
                Markup.tag("h3", "sect", say("teams.coverage")),
                Markup.list("covers", covers),
                Markup.tag("h3", "sect", say("teams.members", team.members().size())),
                Markup.list("members", team.members().stream().map(this::member).toList()),
                p("small soft", say(team.proven() ? "teams.proven" : "teams.notProven")));
    }

    private static ListItem language(Spoken spoken) {
        var parts = spoken.wanted().split(":", 2);
        var name = Words.language(parts[0]) + (parts.length == 1 ? "" : " " + parts[1]);
        var isSpoken = !spoken.people().isEmpty();
        return item(
                "cover " + (isSpoken ? "covered" : "uncovered"),
                new Icon(isSpoken ? "met" : "unknown", 16),
                div("grow", p("", name), p("small soft", isSpoken ? names(spoken.people()) : say("teams.notKnown"))),
                span("state", say(isSpoken ? "teams.spoken" : "teams.unspoken")));
    }

    private ListItem member(Member member) {
        var person = member.expert().person();
        return item(
                member.pinned() ? "member pinned" : "member",
                Initials.of(person.title(), ""),
                div(
                        "grow",
                        p("", ItemLink.to(person), span("adds", say("teams.adds", member.adds()))),
                        member.expert().profession() == null
                                ? null
                                : p("small soft", member.expert().profession()),
                        part("teams.coversWhat", member.covers()),
                        part("teams.backsUp", member.backsUp()),
                        conditions(member.expert())),
                actions(member, person));
    }

    private static @org.jspecify.annotations.Nullable Component part(String key, List<Cover> covers) {
        if (covers.isEmpty()) {
            return null;
        }
        var names = covers.stream()
                .map(cover -> CoverLine.label(cover.domain(), cover.label()))
                .collect(Collectors.joining(say("list.comma")));
        return p("small", say(key, names));
    }

    /** Whoever is known not to meet one is here only because they were pinned. */
    private static @org.jspecify.annotations.Nullable Component conditions(Standing expert) {
        if (expert.conditions().isEmpty()) {
            return null;
        }
        var met = count(expert, State.MET);
        var unknown = count(expert, State.UNKNOWN);
        return p(
                "small soft",
                say("experts.met", met, expert.conditions().size())
                        + (unknown == 0 ? "" : say("list.comma") + say("teams.unknown", unknown)));
    }

    private static long count(Standing expert, State state) {
        return expert.conditions().stream()
                .filter(condition -> condition.state() == state)
                .count();
    }

    private Component actions(Member member, ItemRef person) {
        var pin = link(
                "btn sm", address.togglingPin(person.id()).href(), say(member.pinned() ? "teams.unpin" : "teams.pin"));
        pin.getElement()
                .setAttribute("aria-label", say(member.pinned() ? "teams.unpinName" : "teams.pinName", person.title()));
        var swap = link("btn sm", address.togglingOut(person.id()).href(), say("teams.swap"));
        swap.getElement().setAttribute("aria-label", say("teams.swapName", person.title()));
        return div("acts", pin, swap);
    }

    private static String names(List<ItemRef> people) {
        return people.stream().map(ItemRef::title).collect(Collectors.joining(say("list.comma")));
    }
}
