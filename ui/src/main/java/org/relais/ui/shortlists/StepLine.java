package org.relais.ui.shortlists;

import static org.relais.ui.component.Markup.item;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import org.relais.shortlists.Shortlist.Step;
import org.relais.ui.component.Folded;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Moments;

/** A change as a line: from which state to which, who made it and when, and their note. */
final class StepLine {

    private static final int OPEN = 3;

    private StepLine() {}

    /** The latest first; the oldest are one click away. */
    static Component all(List<Step> history) {
        return new Folded(
                "steps", history.stream().map(StepLine::of).toList(), OPEN, more -> say("shortlist.earlier", more));
    }

    private static ListItem of(Step step) {
        return item(
                "",
                Markup.p(
                        "",
                        Markup.bold(change(step)),
                        span("muted tiny", say("shortlist.by", step.by(), Moments.of(step.at())))),
                step.note() == null ? null : note(step.note()));
    }

    static Component note(String note) {
        return Markup.tag("p", "said", note).attribute("dir", "auto");
    }

    private static String change(Step step) {
        var before = step.before();
        if (before == null) {
            return say("shortlist.step.first");
        }
        if (before == step.state()) {
            return say("shortlist.step.note");
        }
        return switch (step.state()) {
            case OFF -> say("shortlist.step.off");
            default ->
                before.stands()
                        ? say("shortlist.step", StateBadge.name(before), StateBadge.name(step.state()))
                        : say("shortlist.step.back", StateBadge.name(step.state()));
        };
    }
}
