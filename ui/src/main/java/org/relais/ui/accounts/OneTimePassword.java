package org.relais.ui.accounts;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.dialog.Dialog;
import org.relais.ui.component.Buttons;
import org.relais.ui.component.Markup;

/** A password that is shown once and stored nowhere. */
final class OneTimePassword extends Dialog {

    private OneTimePassword(String username, String password) {
        setHeaderTitle(say("accounts.password", username));
        setCloseOnOutsideClick(false);
        add(Markup.div(
                "stack", Markup.tag("code", "big", password), Markup.p("soft", say("accounts.password.explained"))));
        getFooter().add(Buttons.button("primary", say("accounts.password.noted"), this::close));
    }

    static void show(String username, String password) {
        new OneTimePassword(username, password).open();
    }
}
