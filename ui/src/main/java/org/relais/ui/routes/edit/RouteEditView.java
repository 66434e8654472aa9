package org.relais.ui.routes.edit;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.RelaisException;
import org.relais.routes.edit.DraftStage;
import org.relais.routes.edit.PlaceLookup;
import org.relais.routes.edit.RouteDraft;
import org.relais.routes.edit.RouteEditing;
import org.relais.ui.component.Buttons;
import org.relais.ui.component.DayPicker;
import org.relais.ui.component.Drawing;
import org.relais.ui.component.ItemLink;
import org.relais.ui.component.Markup;
import org.relais.ui.component.States;
import org.relais.ui.component.Told;
import org.relais.ui.component.Undo;
import org.relais.ui.component.Words;
import org.relais.ui.shell.CurrentViewer;

/** A route is made or changed here: the line as it becomes, the stages in order, and the one that is worked on. */
@Route("route/:id/edit")
@RouteAlias("routes/new")
@PermitAll
class RouteEditView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle, Editing {

    private final transient RouteEditing routes;
    private final Header head = new Header();
    private final Problems problems = new Problems();
    private final Drawing line = new Drawing("relais-line", Map.of("stages", List.of(), "labels", Map.of()));
    private final Div canvas = div("", line);
    private final Div names = new Div();
    private final StageList list;
    private final StageForm form;
    private final NativeButton back = Buttons.button("", "history", say("routeEdit.undo"), this::takeBack);
    private transient EditSteps steps = EditSteps.fromNothing();
    private transient LocalDate day = LocalDate.now();
    private boolean saved;

    RouteEditView(RouteEditing routes, PlaceLookup lookup) {
        this.routes = routes;
        this.list = new StageList(this);
        this.form = new StageForm(this, lookup);
        addClassName("re");
        head.addClassName("head");
        problems.clear();
        line.onChosen(chosen -> choose(chosen.id()));
        add(head, problems, named(), diagram(), list, form);
        Shortcuts.addShortcutListener(this, this::takeBack, Key.KEY_Z, KeyModifier.CONTROL)
                .listenOn(this)
                .setBrowserDefaultAllowed(false);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CurrentViewer.get().requireRoutes();
        steps = event.getRouteParameters()
                .get("id")
                .map(id -> EditSteps.of(routes.open(CurrentViewer.get(), id)))
                .orElseGet(EditSteps::fromNothing);
        showHead();
        showAll();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (saved || !steps.isChanged()) {
            return;
        }
        var leaving = event.postpone();
        var dialog = new Dialog(Markup.p("", say("routeEdit.leave.what", steps.made())));
        dialog.setHeaderTitle(say("routeEdit.leave"));
        dialog.getFooter()
                .add(
                        Buttons.button("danger", say("routeEdit.leave.yes"), () -> {
                            dialog.close();
                            leaving.proceed();
                        }),
                        Buttons.button("primary", say("routeEdit.leave.no"), dialog::close));
        dialog.open();
    }

    @Override
    public String getPageTitle() {
        return say("shell.title", title());
    }

    @Override
    public RouteDraft draft() {
        return steps.now();
    }

    @Override
    public boolean step(UnaryOperator<RouteDraft> step) {
        try {
            steps.make(step);
            problems.clear();
            showDrawing();
            return true;
        } catch (RelaisException refusal) {
            problems.refused(refusal);
            return false;
        }
    }

    @Override
    public boolean stepAndShow(UnaryOperator<RouteDraft> step) {
        var made = step(step);
        if (made) {
            showForm();
        }
        return made;
    }

    @Override
    public void choose(String stage) {
        steps.choose(stage);
        showDrawing();
        showForm();
    }

    private void takeBack() {
        steps.back();
        problems.clear();
        showAll();
    }

    private void save() {
        var wrong = steps.now().problems();
        if (!wrong.isEmpty()) {
            problems.show(wrong, this);
            showDrawing();
            return;
        }
        try {
            var began = steps.began();
            var now = routes.save(CurrentViewer.get(), began, steps.now());
            saved = true;
            UI.getCurrent().navigate(ItemLink.address("route", id(now)));
            offerUndo(began, now);
        } catch (RelaisException.Conflict conflict) {
            problems.refused(conflict, Buttons.button("", "refresh", say("routeEdit.reload"), this::reload));
        } catch (RelaisException refusal) {
            problems.refused(refusal);
        }
    }

    private void offerUndo(@Nullable RouteDraft began, RouteDraft now) {
        if (began == null) {
            Told.done(say("routeEdit.made", now.names().in(Words.locale())));
            return;
        }
        Undo.offer(say("routeEdit.saved", now.names().in(Words.locale())), () -> {
            try {
                routes.save(CurrentViewer.get(), now, began.over(now));
                UI.getCurrent().refreshCurrentRoute(false);
            } catch (RelaisException refusal) {
                Told.refused(refusal);
            }
        });
    }

    private void reload() {
        saved = true;
        UI.getCurrent().getPage().reload();
    }

    private void showHead() {
        var began = steps.began();
        var cancel = began == null ? "routes" : ItemLink.address("route", id(began));
        head.removeAll();
        head.add(
                div(
                        "grow",
                        Markup.p("crumb", Markup.link("", "routes", say("nav.routes")), Markup.text(" / " + title())),
                        Markup.h1(title())),
                back,
                Markup.link("btn", cancel, say("routeEdit.cancel")),
                Buttons.button("primary", "check", say("routeEdit.save"), this::save));
    }

    private void showAll() {
        names.removeAll();
        names.add(new NameFields(steps.now().names(), changed -> step(draft -> draft.named(changed))));
        showDrawing();
        showForm();
    }

    private void showForm() {
        steps.chosen().ifPresentOrElse(form::show, form::showNone);
    }

    private void showDrawing() {
        var chosen = steps.chosen().map(DraftStage::key).orElse(null);
        var shown = steps.now().on(day);
        back.setEnabled(steps.canGoBack());
        list.show(chosen, problems.isVisible() ? wrong() : Set.of(), day);
        canvas.removeAll();
        if (shown.stages().isEmpty()) {
            canvas.add(States.empty(say("routeEdit.empty"), say("routeEdit.empty.what")));
        } else {
            line.draw(DraftDrawing.of(shown, chosen));
            canvas.add(line);
        }
    }

    private Set<String> wrong() {
        return steps.now().problems().stream()
                .flatMap(problem -> Optional.ofNullable(problem.stage()).stream())
                .collect(Collectors.toSet());
    }

    private Component diagram() {
        var picker = new DayPicker(say("routeEdit.asOf"), day, chosen -> {
            day = chosen;
            showDrawing();
        });
        var diagram = Markup.section(
                "card dia",
                Markup.tag(
                        "header",
                        "",
                        Markup.h2(say("route.diagram")),
                        Markup.span("grow"),
                        Markup.span("small soft", say("route.asOf")),
                        picker),
                canvas);
        diagram.getElement().setAttribute("aria-label", say("route.diagram"));
        return diagram;
    }

    private Component named() {
        var section = Markup.section("card panel called", names);
        section.getElement().setAttribute("aria-label", say("routeEdit.names"));
        return section;
    }

    private String title() {
        return Optional.ofNullable(steps.began())
                .map(draft -> say("routeEdit.title", draft.names().in(Words.locale())))
                .orElseGet(() -> say("routeEdit.new"));
    }

    private static String id(RouteDraft draft) {
        return Objects.requireNonNull(draft.id(), "A saved route has an id");
    }
}
