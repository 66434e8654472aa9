package org.relais.ui.teams;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Markup.item;
import static org.relais.ui.component.Markup.link;
import static org.relais.ui.component.Markup.p;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import java.util.Locale;
import org.relais.teams.Teams.Cover;
import org.relais.teams.Teams.CoverState;
import org.relais.ui.component.Address;
import org.relais.ui.component.Mark;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Words;

/** A domain in a team: whether it is covered, by whom, and who would step in. */
final class CoverLine {

    private CoverLine() {}

    static ListItem of(Cover cover) {
        var state = cover.state().name().toLowerCase(Locale.ROOT);
        return item(
                "cover " + state,
                cover.domain().isEmpty() ? null : new Mark(cover.top(), 16).in(mark(cover.state())),
                div("grow", p("", label(cover.domain(), cover.label())), people(cover)),
                span("state", say("teams.cover." + state)));
    }

    static String label(String domain, String label) {
        return domain.isEmpty() ? say("experts.freeText") : Words.capital(label);
    }

    private static String mark(CoverState state) {
        return switch (state) {
            case COVERED -> "present";
            case THIN -> "planned";
            case UNCOVERED -> "gap";
        };
    }

    private static Component people(Cover cover) {
        if (cover.people().isEmpty()) {
            return cover.domain().isEmpty()
                    ? p("small soft", say("teams.noOne"))
                    : p(
                            "small",
                            link(
                                    "",
                                    Address.of("experts")
                                            .with("domain", cover.domain())
                                            .href(),
                                    say("teams.seekDomain")));
        }
        var first = cover.people().getFirst();
        var line = p("small", Markup.text(first.person().title() + " "), Markup.bold("" + first.score()));
        line.add(Markup.text(
                cover.people().size() == 1
                        ? " · " + say("teams.alone")
                        : " · "
                                + say(
                                        "teams.backedBy",
                                        cover.people().get(1).person().title(),
                                        cover.people().get(1).score())));
        return line;
    }
}
