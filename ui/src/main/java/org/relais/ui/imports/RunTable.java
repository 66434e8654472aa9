package org.relais.ui.imports;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.relais.ingest.ImportState;
import org.relais.ingest.RunView;
import org.relais.ui.component.Address;
import org.relais.ui.component.Badges;
import org.relais.ui.component.Markup;
import org.relais.ui.component.States;
import org.relais.ui.component.Tag;
import org.relais.ui.component.Words;

/** What was imported so far. */
final class RunTable extends Section {

    /** As many as a page can show. */
    static final int MOST = 1000;

    private static final List<String> COLUMNS =
            List.of("file", "kind", "when", "state", "created", "changed", "refused");

    /** @param all how many there are, shown here or not */
    RunTable(List<RunView> runs, long all, String chosen, Address address) {
        addClassNames("card", "tblwrap");
        getElement().setAttribute("aria-label", say("imports.history"));
        if (runs.isEmpty()) {
            add(States.empty(say("imports.none"), say("imports.none.what")));
            return;
        }
        var head = Markup.tag("tr", "");
        COLUMNS.forEach(column ->
                head.add(Markup.tag("th", "", say("imports." + column)).attribute("scope", "col")));
        var body = Markup.tag("tbody", "");
        runs.forEach(run -> body.add(row(run, run.id().equals(chosen), address)));
        add(Markup.tag("table", "runs cardable", Markup.tag("thead", "", head), body));
        if (runs.size() < all) {
            add(older(runs.size(), all, address));
        }
    }

    /** How many of all are shown, and the way to more of them. */
    private static Tag older(int shown, long all, Address address) {
        var more = address.with("most", String.valueOf(Math.min(2 * shown, MOST)));
        return Markup.tag(
                "p",
                "small soft older",
                Markup.text(say("imports.history.shown", shown, all)),
                shown < MOST ? Markup.link("", more.href(), say("imports.history.more")) : null);
    }

    private static Tag row(RunView run, boolean chosen, Address address) {
        var counts = run.counts();
        var file = Markup.link("", address.with("run", run.id()).href(), run.fileName());
        if (chosen) {
            file.getElement().setAttribute("aria-current", "true");
        }
        return Markup.tag(
                "tr",
                "",
                Markup.tag("td", "name", file),
                cell("kind", Markup.text(run.importer().isEmpty() ? "" : say("importer." + run.importer()))),
                cell("when", Markup.text(when(run))),
                cell("state", state(run.state())),
                cell("created", number(counts.created())),
                cell("changed", number(counts.changed())),
                cell("refused", number(counts.refused())));
    }

    private static Tag cell(String column, Component content) {
        return Markup.tag("td", "", content).attribute("data-label", say("imports." + column));
    }

    private static Component number(long number) {
        return Markup.span("num", say("number", number));
    }

    private static String when(RunView run) {
        return DateTimeFormatter.ofPattern("d MMM HH:mm", Words.locale())
                .format(run.startedAt().atZone(ZoneId.systemDefault()));
    }

    static Component state(ImportState state) {
        var word = say("imports.state." + state.name().toLowerCase(Locale.ROOT));
        return switch (state) {
            case QUEUED, READING, WRITING -> Badges.badge("acc", "clock", word);
            case ASKING -> Badges.badge("warn", "warning", word);
            case DONE -> Badges.badge("ok", "check", word);
            case REFUSED -> Badges.badge("bad", "refused", word);
            case STOPPED, INTERRUPTED -> Badges.badge("warn", "stop", word);
        };
    }
}
