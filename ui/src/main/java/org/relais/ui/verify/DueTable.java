package org.relais.ui.verify;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Markup.p;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Markup.tag;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.Freshness;
import org.relais.kernel.ItemRef;
import org.relais.partners.Due;
import org.relais.ui.component.Badges;
import org.relais.ui.component.Confirming;
import org.relais.ui.component.Dates;
import org.relais.ui.component.Icon;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Tag;

/** Facts to look at again, one a line, each with whoever answers for it and a click to confirm it. */
final class DueTable extends Section {

    private static final List<String> COLUMNS = List.of("what", "where", "owner", "freshness", "act");

    private final transient Confirming confirming;

    DueTable(String title, List<Due> rows, Confirming confirming) {
        this.confirming = confirming;
        addClassNames("card", "due");
        var heads = tag("tr", "");
        COLUMNS.forEach(column ->
                heads.add(tag("th", "", say("verify.column." + column)).attribute("scope", "col")));
        var body = tag("tbody", "");
        rows.forEach(due -> body.add(row(due)));
        add(
                tag("header", "spread", Markup.h2(title)),
                div("tblwrap", tag("table", "cardable", tag("thead", "", heads), body)));
    }

    private Component row(Due due) {
        return tag(
                "tr",
                "",
                tag("td", "", what(due)),
                cell("where", refs(due.stages())),
                cell("owner", refs(due.owners())),
                cell("freshness", freshness(due)),
                tag("td", "act", confirm(due)));
    }

    private static Component what(Due due) {
        var kind = say("verify.kind." + VerifyAddress.code(due.fact().kind()));
        var what = due.what() == null ? say("verify.hidden") : due.what();
        return div(
                "row",
                new Icon(icon(due)),
                div(
                        "",
                        p("", tag("b", "", ItemLink.to(due.organisation())).attribute("dir", "auto")),
                        p("soft", Markup.text(kind + say("verify.colon")), tag("bdi", "", what))));
    }

    private static String icon(Due due) {
        return switch (due.fact().kind()) {
            case CONTACT -> "phone";
            case AGREEMENT -> "document";
            case ACTIVITY -> "building";
        };
    }

    private static Component freshness(Due due) {
        return div(
                "row wrap",
                ends(due.ends()),
                Badges.freshness(due.freshness()),
                due.confirmedOn() == null
                        ? null
                        : span(
                                "tiny muted",
                                say(
                                        "verify.by",
                                        Dates.day(due.confirmedOn()),
                                        Dates.day(Freshness.verifyBy(due.confirmedOn())))));
    }

    private static @Nullable Component ends(@Nullable LocalDate ends) {
        if (ends == null) {
            return null;
        }
        return ends.isBefore(LocalDate.now())
                ? Badges.badge("bad", "warning", say("home.agreement.ended", Dates.day(ends)))
                : Badges.badge("warn", "clock", say("home.agreement.ends", Dates.day(ends)));
    }

    /** What was confirmed of late needs no click, only an end that somebody sees to. */
    private @Nullable Component confirm(Due due) {
        var what = due.what();
        if (!due.isTold() || what == null || !confirming.isDue(due.freshness())) {
            return Markup.link(
                    "btn sm",
                    ItemLink.address("organisation", due.organisation().id()),
                    say("home.act.agreement"));
        }
        return confirming.button(due.fact(), due.organisation().title() + ", " + what);
    }

    private static @Nullable Component refs(List<ItemRef> items) {
        if (items.isEmpty()) {
            return null;
        }
        var refs = span("");
        for (var one : items) {
            refs.add(Markup.text(refs.getComponentCount() == 0 ? "" : say("list.comma")), ItemLink.to(one));
        }
        return refs;
    }

    private static Tag cell(String column, @Nullable Component content) {
        return tag("td", "", content).attribute("data-label", say("verify.column." + column));
    }
}
