package org.relais.ui.routes.edit;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import org.relais.kernel.RelaisException;
import org.relais.routes.edit.Problem;
import org.relais.ui.component.Buttons;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Words;

/** What was refused, or what keeps the route from being saved, each with the way to where it is put right. */
final class Problems extends Div {

    Problems() {
        addClassNames("card", "told");
        getElement().setAttribute("role", "alert");
    }

    void clear() {
        removeAll();
        setVisible(false);
    }

    /** @param actions what to do about it */
    void refused(RelaisException refusal, Component... actions) {
        removeAll();
        setVisible(true);
        add(Markup.p("", Words.say(refusal.told())), actions.length == 0 ? new Div() : Markup.div("row", actions));
        scrollIntoView();
    }

    void show(List<Problem> problems, Editing editing) {
        removeAll();
        setVisible(!problems.isEmpty());
        if (problems.isEmpty()) {
            return;
        }
        add(
                Markup.h2(say("routeEdit.problems", problems.size())),
                Markup.list(
                        "",
                        problems.stream().map(problem -> item(problem, editing)).toList()));
        scrollIntoView();
    }

    private static ListItem item(Problem problem, Editing editing) {
        var stage = problem.stage();
        return Markup.item(
                "",
                Markup.span("", Words.say(problem.message())),
                stage == null
                        ? null
                        : Buttons.button("ghost sm", say("routeEdit.problems.go"), () -> editing.choose(stage)));
    }
}
