package org.relais.ui.verify;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Markup.link;
import static org.relais.ui.component.Markup.p;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.relais.partners.Confirmation;
import org.relais.partners.DuePage;
import org.relais.partners.DueQuery;
import org.relais.partners.Fact;
import org.relais.ui.component.Address;
import org.relais.ui.component.Confirming;
import org.relais.ui.component.Markup;
import org.relais.ui.component.States;
import org.relais.ui.component.Words;
import org.relais.ui.shell.CurrentViewer;

/** What should somebody look at again? One's own first; for editors everybody's. */
@Route("verify")
@PermitAll
class VerifyView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient DueQuery query;
    private final transient Confirming confirming;
    private transient VerifyAddress shown = new VerifyAddress(Address.of(""));

    VerifyView(DueQuery query, Confirmation confirmation) {
        this.query = query;
        this.confirming = new Confirming(confirmation, CurrentViewer::get, this::show);
        addClassNames("page", "stack", "vf");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = new VerifyAddress(Address.of(event.getLocation()));
        show();
    }

    @Override
    public String getPageTitle() {
        return say("shell.title", say("nav.verify"));
    }

    private void show() {
        var everybodys = CurrentViewer.get().role().mayVerifyAll();
        var page = query.page(CurrentViewer.get(), shown.kind(), shown.shown(), Words.locale());
        removeAll();
        add(head(page));
        if (page.all() == 0) {
            add(States.empty(
                    say("verify.none"),
                    say(everybodys ? "verify.none.all" : "verify.none.mine"),
                    link("btn", "partners", say("nav.partners"))));
            return;
        }
        add(kinds(page));
        part(page, true, "verify.mine");
        part(page, false, "verify.others");
        if (page.rows().isEmpty()) {
            add(States.empty(
                    say("verify.noneHere"), say("verify.noneHere.what"), link("btn", "verify", say("verify.all"))));
        }
        var all = shown.kind() == null ? page.all() : page.of(shown.kind());
        if (page.rows().size() < all) {
            add(link(
                    "btn more",
                    shown.withMore().href(),
                    say("verify.more", all - page.rows().size())));
        }
    }

    private void part(DuePage page, boolean mine, String title) {
        var rows = page.rows().stream().filter(due -> due.mine() == mine).toList();
        if (!rows.isEmpty()) {
            add(new DueTable(say(title, rows.size()), rows, confirming));
        }
    }

    private static Component head(DuePage page) {
        var count = p("soft", say("verify.count", page.all(), page.mine()));
        count.getElement().setAttribute("role", "status");
        return Markup.tag(
                "header", "head", div("grow", Markup.h1(say("nav.verify")), p("soft", say("verify.explained")), count));
    }

    private Component kinds(DuePage page) {
        var group = div("chips");
        group.getElement().setAttribute("role", "group").setAttribute("aria-label", say("verify.kinds"));
        group.add(chip(null, say("verify.all"), page.all()));
        for (var kind : Fact.Kind.values()) {
            group.add(chip(kind, say("verify.kinds." + VerifyAddress.code(kind)), page.of(kind)));
        }
        return group;
    }

    private Anchor chip(Fact.@Nullable Kind kind, String text, long count) {
        var chosen = kind == shown.kind();
        var chip = Markup.link(
                chosen ? "chip on" : "chip",
                shown.of(kind).href(),
                Markup.text(text),
                span("n soft", say("number", count)));
        if (chosen) {
            chip.getElement().setAttribute("aria-current", "true");
        }
        return chip;
    }
}
