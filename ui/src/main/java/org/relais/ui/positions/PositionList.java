package org.relais.ui.positions;

import static org.relais.ui.component.Markup.p;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Markup.tag;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.positions.Issue;
import org.relais.positions.Issue.Held;
import org.relais.positions.Position;
import org.relais.ui.component.Address;
import org.relais.ui.component.Buttons;
import org.relais.ui.component.Dates;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Markup;

/** What one partner holds, issue by issue, each with its day and its source. */
public final class PositionList extends Section {

    private final @Nullable transient PositionChanges changes;

    /** @param changes null for who may not change them */
    public PositionList(List<Issue> issues, @Nullable PositionChanges changes) {
        this.changes = changes;
        addClassNames("card", "panel");
        add(tag(
                "header",
                "spread",
                Markup.h2(say("positions.title")),
                changes == null
                        ? span("small soft", say("number", issues.size()))
                        : Buttons.button("sm", "plus", say("positions.add"), changes::open)));
        add(
                issues.isEmpty()
                        ? p("soft small", say("positions.none"))
                        : Markup.list("lst", issues.stream().map(this::item).toList()));
    }

    private ListItem item(Issue issue) {
        var held = issue.held().getFirst();
        var position = held.latest();
        var text = position.text();
        return Markup.item(
                "wraps",
                Markup.div(
                        "grow",
                        p(
                                "",
                                StanceBadge.of(position.stance()),
                                Markup.text(" "),
                                tag("b", "", Markup.link("", address(issue), issue.name()))),
                        text == null ? null : p("soft", tag("bdi", "", text)),
                        p("tiny muted", said(position)),
                        position.domains().isEmpty()
                                ? null
                                : p("tiny", ItemLink.to(position.domains().getFirst())),
                        held.earlier().isEmpty() ? null : earlier(held)),
                changes == null ? null : changes.withdrawal(position));
    }

    private static String address(Issue issue) {
        return Address.of("positions").with("q", issue.name()).href();
    }

    private static Component earlier(Held held) {
        return tag(
                "details",
                "small",
                tag("summary", "", say("positions.earlier", held.earlier().size())),
                Markup.list(
                        "lst",
                        held.earlier().stream()
                                .map(before -> Markup.item(
                                        "", span("", StanceBadge.of(before.stance()), Markup.text(" ")), said(before)))
                                .toList()));
    }

    /** When it was said, and where. */
    static Component said(Position position) {
        var reference = position.reference();
        return span(
                "",
                Markup.text(Dates.day(position.date()) + " · "),
                reference.matches("https?://\\S+") ? Markup.link("", reference, reference) : tag("bdi", "", reference));
    }
}
