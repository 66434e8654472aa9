package org.relais.ui.imports;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Consumer;
import org.relais.ingest.At;
import org.relais.ingest.Finding;
import org.relais.ingest.RunView;
import org.relais.ui.component.Buttons;
import org.relais.ui.component.Markup;
import org.relais.ui.component.States;
import org.relais.ui.component.Tag;
import org.relais.ui.component.Words;

/** One run: how far it is, and once it is over what became of every row. */
final class RunCard extends Section {

    private static final int SHOWN = 200;

    RunCard(RunView run, long written, Runnable stop, Consumer<Boolean> answer) {
        addClassNames("card", "panel", "stack");
        add(Markup.tag("header", "spread", Markup.h2(run.fileName()), RunTable.state(run.state())));
        if (!run.state().isOver()) {
            add(progress(run, written, stop));
            return;
        }
        switch (run.state()) {
            case ASKING -> add(question(run.counts(), answer));
            case DONE -> add(tally(run.counts()), changes(run));
            case REFUSED ->
                run.refusals()
                        .forEach(finding ->
                                add(States.error(say("imports.refusedWhole"), Words.say(finding.message()))));
            default -> add(Markup.p("soft", say("imports.nothingWritten")));
        }
        if (run.counts().refused() > 0) {
            add(findings("imports.refusedRows", run.refusals(), run.counts().refused()));
        }
        if (!run.remarks().isEmpty()) {
            add(findings("imports.remarks", run.remarks(), run.remarks().size()));
        }
    }

    private static Component progress(RunView run, long written, Runnable stop) {
        var text = switch (run.state()) {
            case WRITING -> say("imports.writing", run.counts().total(), written);
            case READING -> say("imports.reading");
            default -> say("imports.queued");
        };
        var progress = div("", Markup.p("", text), Buttons.button("sm", "stop", say("imports.stop"), stop));
        progress.getElement().setAttribute("role", "status");
        return progress;
    }

    private static Component tally(RunView.Counts counts) {
        return div(
                "tally",
                count("read", counts.total()),
                count("created", counts.created()),
                count("changed", counts.changed()),
                count("unchanged", counts.unchanged()),
                count("refused", counts.refused()));
    }

    /** Nothing is written yet: whether the rest should be. */
    private static Component question(RunView.Counts counts, Consumer<Boolean> answer) {
        var rest = counts.total() - counts.refused();
        var question = div(
                "state",
                Markup.tag("h3", "", say("imports.ask", counts.refused())),
                Markup.p("", say("imports.ask.what")),
                div(
                        "row wrap",
                        Buttons.button("primary", "check", say("imports.ask.rest", rest), () -> answer.accept(true)),
                        Buttons.button("", "stop", say("imports.ask.none"), () -> answer.accept(false))));
        question.getElement().setAttribute("role", "status");
        return question;
    }

    /** What a delivery of a table changed, against the one before. */
    private static Component changes(RunView run) {
        return run.importer().equals("partners")
                ? Markup.p("", Markup.link("", "imports/" + run.id() + "/changes", say("changes.ofRun")))
                : div("");
    }

    private static Component count(String name, long number) {
        return div(
                name.equals("refused") && number > 0 ? "refused" : "",
                Markup.bold(say("number", number)),
                Markup.text(say("imports.count." + name, number)));
    }

    private static Component findings(String title, List<Finding> findings, long all) {
        var body = Markup.tag("tbody", "");
        findings.stream().limit(SHOWN).forEach(finding -> body.add(row(finding)));
        var table = Markup.tag("table", "refusedrows cardable", body);
        var shown = Math.min(SHOWN, findings.size());
        return div(
                "",
                Markup.tag("h3", "", say(title, all)),
                div("tblwrap", table),
                shown < all ? Markup.p("small soft", say("imports.shown", shown, all)) : null);
    }

    private static Tag row(Finding finding) {
        var at = Markup.tag("td", "at", place(finding.at())).attribute("data-label", say("imports.place"));
        return Markup.tag("tr", "", at, Markup.tag("td", "", span("", Words.say(finding.message()))));
    }

    private static String place(At at) {
        if (at.row() == 0) {
            return at.sheet().isEmpty() ? say("imports.wholeFile") : say("imports.sheet", at.sheet());
        }
        var row = at.sheet().isEmpty() ? say("imports.row", at.row()) : say("imports.sheetRow", at.sheet(), at.row());
        return at.column().isEmpty() ? row : say("imports.column", row, at.column());
    }
}
