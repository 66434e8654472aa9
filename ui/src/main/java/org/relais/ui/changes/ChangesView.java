package org.relais.ui.changes;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Markup.link;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relais.changes.Change;
import org.relais.changes.ChangesExport;
import org.relais.changes.ChangesPage;
import org.relais.changes.EndConfirmation;
import org.relais.changes.TableChanges;
import org.relais.kernel.RelaisException;
import org.relais.ui.component.Address;
import org.relais.ui.component.Buttons;
import org.relais.ui.component.Markup;
import org.relais.ui.component.States;
import org.relais.ui.component.Told;
import org.relais.ui.component.Undo;
import org.relais.ui.component.Words;
import org.relais.ui.exchange.TakeAlong;
import org.relais.ui.shell.CurrentViewer;

/** What changed from one delivery of a table to the next? */
@Route("imports/:run/changes")
@RouteAlias("changes")
@PermitAll
class ChangesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient TableChanges changes;
    private final transient ChangesExport export;
    private final transient EndConfirmation confirmation;
    private String run = "";
    private transient ChangesAddress asked = new ChangesAddress(Address.of("changes"));

    ChangesView(TableChanges changes, ChangesExport export, EndConfirmation confirmation) {
        this.changes = changes;
        this.export = export;
        this.confirmation = confirmation;
        addClassNames("page", "changes");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        run = event.getRouteParameters().get("run").orElse("");
        asked = new ChangesAddress(Address.of(event.getLocation()));
        show();
    }

    @Override
    public String getPageTitle() {
        return say("shell.title", say("changes.title"));
    }

    private void show() {
        removeAll();
        try {
            show(changes.page(CurrentViewer.get(), run, asked.against(), asked.filter(), Words.locale()));
        } catch (RelaisException.NotFound none) {
            add(head(null), States.empty(say("changes.none"), say("changes.none.what"), toImports()));
        }
    }

    private void show(ChangesPage page) {
        add(head(page), new TableChoice(page, asked));
        if (page.older() == null) {
            var what = page.choices().isEmpty() ? "changes.noOlder.what" : "changes.choose.what";
            add(States.empty(say("changes.noOlder"), say(what, page.newer().fileName()), toImports()));
            return;
        }
        add(new MoveTally(page, asked), new RowAccount(page), new ChangeFilters(page, asked));
        if (page.changes().isEmpty()) {
            add(States.empty(
                    say("changes.nothing"),
                    say("changes.nothing.what"),
                    link("btn", asked.whole().href(), say("changes.all"))));
            return;
        }
        add(ends(page), new ChangeTable(page, asked, mayConfirm(), this::confirm), more(page));
    }

    private Component head(@Nullable ChangesPage page) {
        return Markup.tag(
                "header",
                "head",
                div(
                        "grow",
                        Markup.p("crumb", link("", "partners", say("nav.partners"))),
                        Markup.h1(say("changes.title")),
                        Markup.p("soft", say("changes.explained"))),
                page == null || page.older() == null
                        ? null
                        : new TakeAlong()
                                .table(
                                        "changes",
                                        (viewer, format, locale) -> export.file(
                                                viewer, run, asked.against(), asked.filter(), format, locale)));
    }

    /** All ends that are proposed for what is shown, at once. */
    private Component ends(ChangesPage page) {
        var proposed = new HashMap<String, @Nullable LocalDate>();
        page.changes().stream()
                .filter(change -> change.proposedEnd() != null)
                .forEach(change -> proposed.put(change.key(), change.proposedEnd()));
        if (proposed.isEmpty() || !mayConfirm()) {
            return div("");
        }
        return div(
                "card panel row wrap",
                Markup.p("grow soft", say("changes.proposed", proposed.size())),
                Buttons.button("", "check", say("changes.endAll", proposed.size()), () -> confirm(proposed)));
    }

    private void confirm(Change change) {
        var end = new HashMap<String, @Nullable LocalDate>();
        end.put(change.key(), change.proposedEnd());
        confirm(end);
    }

    private void confirm(Map<String, @Nullable LocalDate> ends) {
        try {
            var before = confirmation.confirm(CurrentViewer.get(), ends);
            Undo.offer(say("changes.ended", ends.size()), () -> takeBack(before));
        } catch (RelaisException refusal) {
            Told.refused(refusal);
        }
        show();
    }

    private void takeBack(Map<String, @Nullable LocalDate> before) {
        try {
            confirmation.confirm(CurrentViewer.get(), before);
        } catch (RelaisException refusal) {
            Told.refused(refusal);
        }
        show();
    }

    private static boolean mayConfirm() {
        return CurrentViewer.get().role().mayConfirm();
    }

    private Component more(ChangesPage page) {
        var left = page.changes().size() - asked.shown();
        if (left <= 0) {
            return div("");
        }
        return asked.canShowMore()
                ? link("btn", asked.withMore().href(), say("changes.more", left))
                : Markup.p("soft", say("changes.narrow", asked.shown()));
    }

    private static Component toImports() {
        return link("btn primary", "imports", say("home.import"));
    }
}
