package org.relais.ui.gaps;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Markup.item;
import static org.relais.ui.component.Markup.p;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.relais.gaps.GapChange;
import org.relais.gaps.GapChange.Cause;
import org.relais.gaps.GapChange.Turn;
import org.relais.gaps.GapPage;
import org.relais.gaps.Standing;
import org.relais.ui.component.Dates;
import org.relais.ui.component.Folded;
import org.relais.ui.component.Icon;
import org.relais.ui.component.Mark;
import org.relais.ui.component.Markup;

/** What opened, closed and changed between two days, each with its causes. */
final class ChangeList extends Section {

    private static final int OPEN = 12;

    ChangeList(GapPage page, GapsAddress shown) {
        addClassNames("card", "panel", "wide", "gpc");
        setId("changes");
        var since = java.util.Objects.requireNonNull(page.since());
        var first = since.isBefore(page.day()) ? since : page.day();
        var second = since.isBefore(page.day()) ? page.day() : since;
        add(Markup.tag(
                "header",
                "spread",
                Markup.h2(say("gaps.changes", Dates.day(first), Dates.day(second))),
                span(
                        "small soft",
                        say(
                                "gaps.changes.count",
                                count(page, Turn.OPENED),
                                count(page, Turn.CLOSED),
                                count(page, Turn.CHANGED)))));
        add(
                page.changes().isEmpty()
                        ? p("small soft", say("gaps.changes.none"))
                        : new Folded(
                                "lst",
                                page.changes().stream()
                                        .sorted(Comparator.comparing(GapChange::turn))
                                        .map(change -> change(change, shown))
                                        .toList(),
                                OPEN,
                                more -> say("gaps.more", more)));
    }

    private static long count(GapPage page, Turn turn) {
        return page.changes().stream().filter(change -> change.turn() == turn).count();
    }

    private static ListItem change(GapChange change, GapsAddress shown) {
        var cell = shown.at(CellId.write(change.stage().id(), change.top()));
        return item(
                "",
                span(
                        "turn",
                        new Icon(icon(change.turn()), 14),
                        Markup.text(say("gaps.turn." + change.turn().code()))),
                div(
                        "",
                        p(
                                "",
                                Mark.named(change.top(), say("domain." + change.top())),
                                Markup.text(" · "),
                                Markup.link("", cell.href(), change.stage().title()),
                                span("soft", " " + say("gaps.fromTo", words(change.before()), words(change.after())))),
                        causes(change)));
    }

    static Component causes(GapChange change) {
        return Markup.list(
                "small soft",
                change.causes().stream()
                        .map(cause -> Markup.item("", Markup.text(text(cause))))
                        .toList());
    }

    private static String text(Cause cause) {
        return say(
                "gap.cause." + cause.kind().code(),
                cause.who() == null ? "" : cause.who().title(),
                cause.what(),
                cause.on() == null ? say("gaps.undated") : Dates.day(cause.on()),
                cause.at() == null ? "" : cause.at().title());
    }

    private static String words(@Nullable Standing standing) {
        return standing == null ? say("gaps.absent") : say("gap." + standing.code());
    }

    static String icon(Turn turn) {
        return switch (turn) {
            case OPENED -> "plus";
            case CLOSED -> "check";
            case CHANGED -> "compare";
        };
    }
}
