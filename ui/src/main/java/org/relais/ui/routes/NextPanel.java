package org.relais.ui.routes;

import static org.relais.ui.component.Markup.p;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.popover.Popover;
import org.jspecify.annotations.Nullable;
import org.relais.routes.RoutePage.Stage;
import org.relais.routes.StageContext;
import org.relais.routes.StageContext.Taker;
import org.relais.routes.StageContext.TakesOver;
import org.relais.ui.component.Badges;
import org.relais.ui.component.Buttons;
import org.relais.ui.component.Icon;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Mark;
import org.relais.ui.component.Markup;

/** Who takes over at the next stages, in one domain. */
final class NextPanel extends Section {

    private static final int MOST_TAKERS = 3;

    private final transient RouteViewModel model;

    NextPanel(RouteViewModel model, Stage stage, StageContext context) {
        this.model = model;
        addClassNames("card", "next");
        getElement().setAttribute("aria-label", say("route.next"));
        var chosen = model.nextDomain(stage);
        add(Markup.tag("header", "spread", Markup.h2(say("route.next")), choice(stage, chosen)));
        var next = model.next(stage, context);
        if (next.isEmpty()) {
            add(end(stage));
            return;
        }
        var list = Markup.tag("ol", "");
        for (var one : next) {
            if (list.getComponentCount() > 0) {
                list.add(Markup.item("arr", new Icon("arrow")));
            }
            list.add(taken(one));
        }
        add(list);
    }

    private Component choice(Stage stage, String chosen) {
        var button = Buttons.button("ghost sm", "", () -> {});
        button.add(Mark.named(chosen, say("domain." + chosen)), new Icon("chevron-down", 14));
        button.setAriaLabel(say("route.next.choose", say("domain." + chosen)));
        var choices = Markup.div("stack");
        stage.domains()
                .forEach(domain -> choices.add(Markup.link(
                        "btn ghost",
                        model.address().next(domain.domain()).href(),
                        Mark.named(domain.domain(), say("domain." + domain.domain())))));
        var popover = new Popover(choices);
        popover.setTarget(button);
        return span("", button, popover);
    }

    private Component taken(TakesOver next) {
        var state = model.state(next.stageId(), next.domain());
        var item = Markup.item(
                state.equals("planned") ? "plan" : state.equals("gap") ? "gap" : "",
                p(
                        "w",
                        next.sea() ? new Icon("wave") : null,
                        Markup.link("", model.address().at(next.stageId()).href(), Markup.bold(next.stage())),
                        next.takers().isEmpty() ? null : badge(next.takers().getFirst(), state)));
        next.takers().stream().limit(MOST_TAKERS).forEach(taker -> item.add(name(taker)));
        if (next.takers().size() > MOST_TAKERS) {
            item.add(p("soft", say("route.next.more", next.takers().size() - MOST_TAKERS)));
        }
        if (next.takers().isEmpty()) {
            item.add(nobody(state));
        }
        return item;
    }

    private static Component name(Taker taker) {
        var name = taker.organisation().title();
        return p("", ItemLink.to(taker.organisation(), taker.ours() ? say("route.us", name) : name));
    }

    private static Component nobody(String state) {
        return state.equals("gap")
                ? p("", span("gaptag", new Icon("warning", 14), Markup.text(say("route.gap"))))
                : p("muted", span("udot"), Markup.text(" " + say("route.unknown")));
    }

    private static @Nullable Component badge(Taker taker, String state) {
        var agreement = taker.agreement();
        if (agreement != null && !agreement.equals("signed")) {
            return Badges.agreement(agreement);
        }
        if (state.equals("planned")) {
            return span("badge unk", say("route.state.planned"));
        }
        return taker.ours() ? span("badge acc", say("route.here")) : Badges.freshness(taker.freshness());
    }

    private Component end(Stage stage) {
        var rejoins = stage.rejoins();
        if (rejoins == null) {
            return p("soft small", say("route.next.end"));
        }
        return model.stage(rejoins)
                .<Component>map(back -> p(
                        "soft small",
                        Markup.text(say("route.next.rejoins") + " "),
                        Markup.link("", model.address().at(back.id()).href(), back.name())))
                .orElseGet(() -> p("soft small", say("route.next.end")));
    }
}
