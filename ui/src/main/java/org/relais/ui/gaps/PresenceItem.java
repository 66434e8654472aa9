package org.relais.ui.gaps;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Markup.p;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.gaps.Presence;
import org.relais.gaps.Presence.Agreed;
import org.relais.kernel.Freshness;
import org.relais.partners.Fact;
import org.relais.ui.component.Badges;
import org.relais.ui.component.Confirming;
import org.relais.ui.component.Dates;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Markup;
import org.relais.ui.component.SourceNote;

/** One presence with its dates, its source, what was agreed, and a click to confirm it. */
record PresenceItem(Confirming confirming) {

    ListItem of(Presence one, String top) {
        return Markup.item(
                "",
                p("", who(one)),
                p("soft", Markup.tag("span", "", what(one)).attribute("dir", "auto")),
                one.activity() == null ? null : freshness(one, one.activity()),
                agreements(one, top),
                SourceNote.of(one.source()));
    }

    private static Component who(Presence one) {
        var name = one.who().title();
        var link = ItemLink.to(one.who(), one.ours() ? say("route.us", name) : name);
        var who = Markup.tag("b", one.ours() ? "us" : "", link).attribute("dir", "auto");
        return one.person() == null ? who : span("", who, Markup.text(" · "), ItemLink.to(one.person()));
    }

    private static String what(Presence one) {
        return Stream.of(one.what(), one.audience(), Dates.span(one.when()))
                .filter(Objects::nonNull)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private Component freshness(Presence one, String activity) {
        var today = LocalDate.now();
        var freshness = Freshness.confirmed(one.confirmedOn(), today);
        var over = one.when().to() != null && one.when().to().isBefore(today);
        return div(
                "row",
                Badges.freshness(freshness),
                confirmedOn(one.confirmedOn()),
                over || !confirming.isDue(freshness)
                        ? null
                        : confirming.button(Fact.activity(activity), one.who().title() + ", " + one.what()));
    }

    private static @Nullable Component confirmedOn(@Nullable LocalDate on) {
        return on == null ? null : span("tiny muted", say("partner.confirmedOn", Dates.day(on)));
    }

    private static @Nullable Component agreements(Presence one, String top) {
        var about = one.agreements().stream()
                .filter(agreed -> agreed.top() == null || agreed.top().equals(top))
                .toList();
        if (about.isEmpty()) {
            return null;
        }
        var lines = div("");
        about.forEach(agreed -> lines.add(agreement(agreed)));
        return lines;
    }

    private static Component agreement(Agreed agreed) {
        var subject = agreed.subject() == null ? say("partner.agreement") : agreed.subject();
        return p(
                "row small",
                Badges.agreement(agreed.state()),
                Markup.tag("span", "", subject).attribute("dir", "auto"),
                span("muted", Dates.span(agreed.when())),
                span("muted", ItemLink.to(agreed.mission())));
    }
}
