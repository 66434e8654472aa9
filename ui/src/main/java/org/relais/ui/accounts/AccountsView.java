package org.relais.ui.accounts;

import static org.relais.ui.component.Markup.div;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import org.relais.kernel.RelaisException;
import org.relais.security.AccountKeeper;
import org.relais.security.AccountView;
import org.relais.ui.component.Badges;
import org.relais.ui.component.Buttons;
import org.relais.ui.component.Initials;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Tag;
import org.relais.ui.component.Told;
import org.relais.ui.shell.CurrentViewer;

/** All accounts, and what an administrator does with them. */
@Route("accounts")
@PermitAll
class AccountsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AccountKeeper accounts;

    AccountsView(AccountKeeper accounts) {
        this.accounts = accounts;
        addClassName("ac");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return say("shell.title", say("nav.accounts"));
    }

    private void show() {
        var all = accounts.all(CurrentViewer.get());
        var body = Markup.tag("tbody", "");
        all.forEach(account -> body.add(row(account)));
        var table = Markup.tag("table", "accounts cardable", head(), body);
        removeAll();
        add(
                div(
                        "head",
                        div(
                                "grow",
                                Markup.h1(say("nav.accounts")),
                                Markup.p("soft", say("accounts.count", all.size()))),
                        Buttons.button("primary", "plus", say("accounts.open"), this::open)),
                div("card tblwrap", table));
    }

    private static Tag head() {
        var row = Markup.tag("tr", "");
        for (var column : new String[] {"name", "role", "clearance", "state"}) {
            row.add(Markup.tag("th", "", say("accounts." + column)).attribute("scope", "col"));
        }
        row.add(Markup.tag("th", "", span("sr", say("accounts.actions"))).attribute("scope", "col"));
        return Markup.tag("thead", "", row);
    }

    private Tag row(AccountView account) {
        var name = div(
                "name",
                Initials.of(account.displayName(), ""),
                div("", Markup.text(account.displayName()), span("", account.username())));
        var clearance = div("row wrap", Badges.sensitivity(account.clearance()));
        account.compartments().forEach(compartment -> clearance.add(span("badge out", compartment)));
        return Markup.tag(
                "tr",
                account.enabled() ? "" : "closed",
                Markup.tag("td", "", name),
                cell("role", Markup.text(say("role." + account.role().name().toLowerCase(Locale.ROOT)))),
                cell("clearance", clearance),
                cell("state", state(account)),
                Markup.tag("td", "acts", actions(account)));
    }

    private static Tag cell(String column, com.vaadin.flow.component.Component content) {
        return Markup.tag("td", "", content).attribute("data-label", say("accounts." + column));
    }

    private static com.vaadin.flow.component.Component state(AccountView account) {
        if (!account.enabled()) {
            return span("badge unk", say("accounts.closed"));
        }
        return account.oneTimePassword()
                ? Badges.badge("warn", "key", say("accounts.oneTime"))
                : Badges.badge("ok", "check", say("accounts.active"));
    }

    private Div actions(AccountView account) {
        return div(
                "row",
                Buttons.icon("edit", say("accounts.change", account.displayName()), () -> change(account)),
                Buttons.icon("key", say("accounts.reset", account.displayName()), () -> reset(account)),
                Buttons.icon(
                        account.enabled() ? "lock" : "refresh",
                        say(account.enabled() ? "accounts.close" : "accounts.reopen", account.displayName()),
                        () -> enable(account)));
    }

    private void enable(AccountView account) {
        Runnable change = () -> attempt(() -> accounts.enable(CurrentViewer.get(), account.id(), !account.enabled()));
        if (account.enabled()) {
            ask(say("accounts.close", account.displayName()), say("accounts.close.explained"), change);
        } else {
            change.run();
        }
    }

    private static void ask(String title, String text, Runnable change) {
        new ConfirmDialog(title, text, title, event -> change.run(), say("accounts.cancel"), event -> {}).open();
    }

    private void open() {
        new AccountForm(
                        null,
                        given -> attempt(() -> OneTimePassword.show(
                                given.username(), accounts.open(CurrentViewer.get(), given.opening()))))
                .open();
    }

    private void change(AccountView account) {
        new AccountForm(
                        account,
                        given -> attempt(() -> accounts.change(
                                CurrentViewer.get(),
                                account.id(),
                                given.role(),
                                given.clearance(),
                                given.compartments())))
                .open();
    }

    private void reset(AccountView account) {
        attempt(() ->
                OneTimePassword.show(account.username(), accounts.resetPassword(CurrentViewer.get(), account.id())));
    }

    private void attempt(Runnable action) {
        try {
            action.run();
            show();
        } catch (RelaisException refusal) {
            Told.refused(refusal);
        }
    }
}
