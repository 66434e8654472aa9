package org.relais.ui.experts;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Markup.link;
import static org.relais.ui.component.Markup.p;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.relais.expertise.Experts.Standing;
import org.relais.ui.component.Buttons;
import org.relais.ui.component.Icon;
import org.relais.ui.component.Initials;
import org.relais.ui.component.Markup;

/** Who is chosen so far, at the foot of the answer, and the way to see them side by side. */
final class CompareTray extends Section {

    CompareTray(Chosen chosen, List<Standing> ranked) {
        addClassNames("drawer", "tray");
        getElement().setAttribute("aria-label", say("compare.title"));
        var row = div(
                "row",
                div(
                        "",
                        Markup.h2(say("compare.title")),
                        p(
                                "small soft nowrap",
                                say("compare.count", chosen.people().size(), Chosen.MOST))));
        ranked.stream()
                .filter(expert -> chosen.holds(expert.person().id()))
                .forEach(expert -> row.add(who(chosen, expert)));
        row.add(
                span("grow"),
                next(chosen),
                Buttons.button(
                        "ghost sm", say("compare.clear"), () -> chosen.none().open()));
        add(row);
    }

    private static Component who(Chosen chosen, Standing expert) {
        var name = expert.person().title();
        return div(
                "cmp",
                Initials.of(name, ""),
                p(
                        "small",
                        Markup.bold(name),
                        Markup.tag("br", ""),
                        span("soft", say("compare.points", expert.score()))),
                Buttons.icon(
                        "close",
                        say("compare.leaveOut", name),
                        () -> chosen.toggled(expert.person().id()).open()));
    }

    private static Component next(Chosen chosen) {
        return chosen.isEnough()
                ? link(
                        "btn primary",
                        chosen.comparison().href(),
                        new Icon("compare"),
                        Markup.text(say("compare.open", chosen.people().size())))
                : span("small soft", say("compare.oneMore"));
    }
}
