package org.relais.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.relais.kernel.RelaisException;
import org.relais.security.AccountKeeper;
import org.relais.ui.component.Buttons;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Words;

/** One's own password. After the change one signs in again with it. */
@Route("password")
@PermitAll
class PasswordView extends Div implements HasDynamicTitle {

    private final AccountKeeper accounts;
    private final AuthenticationContext authentication;
    private final PasswordField current = new PasswordField(Words.say("password.current"));
    private final PasswordField next = new PasswordField(Words.say("password.next"));
    private final PasswordField again = new PasswordField(Words.say("password.again"));

    PasswordView(AccountKeeper accounts, AuthenticationContext authentication) {
        this.accounts = accounts;
        this.authentication = authentication;
        addClassName("page");
        next.setHelperText(Words.say("password.rule"));
        current.getElement().setAttribute("autocomplete", "current-password");
        next.getElement().setAttribute("autocomplete", "new-password");
        again.getElement().setAttribute("autocomplete", "new-password");
        add(
                Markup.div("head", Markup.h1(Words.say("password.title"))),
                Markup.section(
                        "card panel stack",
                        Markup.p("soft", Words.say("password.explained")),
                        current,
                        next,
                        again,
                        Buttons.button("primary", Words.say("password.submit"), this::change)));
    }

    @Override
    public String getPageTitle() {
        return Words.say("shell.title", Words.say("password.title"));
    }

    private void change() {
        again.setInvalid(!next.getValue().equals(again.getValue()));
        again.setErrorMessage(Words.say("password.different"));
        if (again.isInvalid()) {
            return;
        }
        try {
            accounts.changePassword(CurrentViewer.get(), current.getValue(), next.getValue());
            authentication.logout();
        } catch (RelaisException refusal) {
            var wrong = refusal.told().code().equals("account.password.wrong");
            var field = wrong ? current : next;
            field.setErrorMessage(Words.say(refusal.told()));
            field.setInvalid(true);
        }
    }
}
