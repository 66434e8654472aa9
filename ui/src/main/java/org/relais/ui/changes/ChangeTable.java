package org.relais.ui.changes;

import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Markup.tag;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.changes.Change;
import org.relais.changes.Change.Difference;
import org.relais.changes.ChangesPage;
import org.relais.changes.Move;
import org.relais.ui.component.Buttons;
import org.relais.ui.component.Dates;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Mark;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Tag;

/** Changes in rows: who, what, where, what became of it, and where both tables say so. */
final class ChangeTable extends Div {

    private final transient Consumer<Change> confirm;
    private final boolean mayConfirm;

    ChangeTable(ChangesPage page, ChangesAddress asked, boolean mayConfirm, Consumer<Change> confirm) {
        this.confirm = confirm;
        this.mayConfirm = mayConfirm;
        addClassNames("card", "tblwrap");
        var heads = tag("tr", "");
        Stream.of("move", "organisation", "activity", "place", "what", "rows")
                .forEach(column -> heads.add(tag("th", "", label(column)).attribute("scope", "col")));
        var body = tag("tbody", "");
        page.changes().stream().limit(asked.shown()).forEach(change -> body.add(row(change)));
        add(tag("table", "cardable", tag("thead", "", heads), body));
    }

    private Component row(Change change) {
        var activity = tag("span", "", change.name()).attribute("dir", "auto");
        return tag(
                "tr",
                "",
                cell("move", "nowrap", move(change.move())),
                cell(
                        "organisation",
                        "",
                        tag("b", "", ItemLink.to(change.organisation())).attribute("dir", "auto")),
                cell("activity", "", Markup.div("", activity, domains(change))),
                cell(
                        "place",
                        "soft",
                        tag("span", "", String.join(say("list.comma"), change.places()))
                                .attribute("dir", "auto")),
                cell("what", "", what(change)),
                cell("rows", "small soft", Markup.div("", at("was", change.wasAt()), at("is", change.isAt()))));
    }

    static Component move(Move move) {
        var kind = switch (move) {
            case ARRIVED -> "ok";
            case LEFT -> "warn";
            case CHANGED -> "acc";
            case UNCHANGED -> "plain";
        };
        return span("badge " + kind, MoveTally.icon(move), Markup.text(say("changes.move." + move.code())));
    }

    private static Component domains(Change change) {
        var marks = span("marks");
        change.tops().forEach(top -> marks.add(new Mark(top, 16).labelled(say("domain." + top))));
        return marks;
    }

    private @Nullable Component what(Change change) {
        return switch (change.move()) {
            case ARRIVED, UNCHANGED -> null;
            case CHANGED ->
                Markup.list(
                        "plain",
                        change.differences().stream()
                                .map(ChangeTable::difference)
                                .toList());
            case LEFT -> left(change);
        };
    }

    private static com.vaadin.flow.component.html.ListItem difference(Difference difference) {
        return Markup.item(
                "",
                span("muted", say("changes.property." + difference.property()) + " "),
                tag("del", "", said(difference.before())).attribute("dir", "auto"),
                Markup.text(" "),
                tag("ins", "", said(difference.after())).attribute("dir", "auto"));
    }

    private static String said(String text) {
        return text.isEmpty() ? say("changes.nothingSaid") : text;
    }

    private Component left(Change change) {
        var end = change.proposedEnd();
        if (end == null) {
            return span("soft", say("changes.endKnown"));
        }
        var button =
                mayConfirm ? Buttons.button("sm", "check", say("changes.end"), () -> confirm.accept(change)) : null;
        if (button != null) {
            button.setAriaLabel(say("changes.end.label", change.name(), Dates.day(end)));
        }
        return Markup.div("row wrap", span("", say("changes.proposedEnd", Dates.day(end))), button);
    }

    private static @Nullable Component at(String table, @Nullable String at) {
        return at == null ? null : Markup.p("", say("changes.at." + table, at.replaceFirst("^:", "")));
    }

    private static Tag cell(String column, String classes, @Nullable Component content) {
        return tag("td", classes, content).attribute("data-label", label(column));
    }

    private static String label(String column) {
        return say("changes.column." + column);
    }
}
