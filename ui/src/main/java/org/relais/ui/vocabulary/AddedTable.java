package org.relais.ui.vocabulary;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Consumer;
import org.relais.domains.AddedSynonym;
import org.relais.ui.component.Badges;
import org.relais.ui.component.Buttons;
import org.relais.ui.component.Dates;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Markup;
import org.relais.ui.component.States;
import org.relais.ui.component.Tag;

/** Words that editors added, and those that they took back. */
final class AddedTable extends Section {

    private static final List<String> COLUMNS = List.of("word", "domain", "by");

    AddedTable(List<AddedSynonym> added, Consumer<String> takeBack) {
        addClassNames("card", "tblwrap");
        getElement().setAttribute("aria-label", say("missing.tab.added"));
        if (added.isEmpty()) {
            add(States.empty(say("missing.noneAdded"), say("missing.noneAdded.what")));
            return;
        }
        var head = Markup.tag("tr", "");
        COLUMNS.forEach(column ->
                head.add(Markup.tag("th", "", say("missing." + column)).attribute("scope", "col")));
        head.add(Markup.tag("th", "", Markup.span("sr", say("missing.action"))).attribute("scope", "col"));
        var body = Markup.tag("tbody", "");
        added.forEach(synonym -> body.add(row(synonym, takeBack)));
        add(Markup.tag("table", "missing cardable", Markup.tag("thead", "", head), body));
    }

    private static Tag row(AddedSynonym synonym, Consumer<String> takeBack) {
        return Markup.tag(
                "tr",
                synonym.stands() ? "" : "closed",
                Markup.tag("td", "name", Markup.tag("bdi", "", synonym.label()), Badges.language(synonym.language())),
                cell("domain", ItemLink.to(synonym.domain())),
                cell("by", Markup.text(told(synonym))),
                Markup.tag(
                        "td",
                        "acts",
                        synonym.stands()
                                ? Buttons.button(
                                        "sm", "history", say("missing.takeBack"), () -> takeBack.accept(synonym.id()))
                                : Markup.span("badge unk", say("missing.withdrawn"))));
    }

    private static String told(AddedSynonym synonym) {
        var added = say("missing.addedBy", synonym.addedBy(), Dates.day(synonym.addedOn()));
        var by = synonym.takenBackBy();
        var on = synonym.takenBackOn();
        return by == null || on == null ? added : added + " · " + say("missing.takenBackBy", by, Dates.day(on));
    }

    private static Tag cell(String column, Component content) {
        return Markup.tag("td", "", content).attribute("data-label", say("missing." + column));
    }
}
