package org.relais.ui.changes;

import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Section;
import org.relais.changes.ChangesPage;
import org.relais.changes.TableRef;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Moments;
import org.relais.ui.component.Tag;

/** Which two tables are compared; any other can be taken for the older one. */
final class TableChoice extends Section {

    TableChoice(ChangesPage page, ChangesAddress asked) {
        addClassNames("card", "panel", "tables");
        var older = page.older();
        add(
                table(say("changes.older"), older == null ? span("muted", say("changes.noTable")) : named(older)),
                span("arrow", "→"),
                table(say("changes.newer"), named(page.newer())));
        if (!page.choices().isEmpty()) {
            add(choice(page, asked));
        }
    }

    private static Component table(String label, Component table) {
        return Markup.div("", Markup.p("small muted", label), table);
    }

    private static Component named(TableRef table) {
        return span("", Markup.tag("bdi", "", table.fileName()), span("small soft", Moments.of(table.at())));
    }

    private static Component choice(ChangesPage page, ChangesAddress asked) {
        var select = Markup.tag("select", "").attribute("id", "against");
        if (page.older() == null) {
            select.add(option("", say("changes.choose"), true));
        }
        page.choices()
                .forEach(table -> select.add(option(
                        table.run(),
                        say("changes.table", table.fileName(), Moments.of(table.at())),
                        table.equals(page.older()))));
        select.getElement()
                .addEventListener(
                        "change",
                        event -> asked.with(
                                        "against",
                                        event.getEventData()
                                                .get("element.value")
                                                .asString())
                                .open())
                .addEventData("element.value");
        var label = new NativeLabel(say("changes.against"));
        label.getElement().setAttribute("for", "against");
        label.addClassName("small");
        return Markup.div("grow end", label, select);
    }

    private static Tag option(String value, String text, boolean chosen) {
        var option = Markup.tag("option", "", text).attribute("value", value);
        option.getElement().setAttribute("selected", chosen);
        return option;
    }
}
