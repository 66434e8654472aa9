package org.relais.ui.shell;

import static org.relais.ui.component.Markup.div;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import org.relais.security.AccountKeeper;
import org.relais.ui.component.Buttons;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Words;

/** Where everybody comes in. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final LoginForm form = new LoginForm();

    SignInView(AccountKeeper accounts) {
        addClassName("signin");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(words());
        add(div("card box", brand(), form, accounts.hasSamples() ? samples() : null), languages());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    @Override
    public String getPageTitle() {
        return Words.say("shell.title", Words.say("signIn.title"));
    }

    private static Div brand() {
        return div("brand", new Logo(), Markup.h1("Relais"), Markup.p("", Words.say("signIn.promise")));
    }

    private static Div samples() {
        return div("", Markup.div("or", Markup.text(Words.say("signIn.sample"))), sampleAccounts());
    }

    private static Div sampleAccounts() {
        var hint = Markup.p("small soft", Words.say("signIn.sample.explained"));
        return div("", hint);
    }

    private static LoginI18n words() {
        var words = LoginI18n.createDefault();
        var labels = words.getForm();
        labels.setTitle("");
        labels.setUsername(Words.say("signIn.username"));
        labels.setPassword(Words.say("signIn.password"));
        labels.setSubmit(Words.say("signIn.submit"));
        var errors = words.getErrorMessage();
        errors.setTitle(Words.say("signIn.error"));
        errors.setMessage(Words.say("signIn.error.explained"));
        errors.setUsername(Words.say("signIn.username.missing"));
        errors.setPassword(Words.say("signIn.password.missing"));
        return words;
    }

    private static com.vaadin.flow.component.html.Footer languages() {
        var footer = new com.vaadin.flow.component.html.Footer();
        for (var locale : java.util.List.of(Locale.FRENCH, Locale.ENGLISH, Locale.of("ar"))) {
            var button = Buttons.button("ghost sm", LanguageMenu.name(locale), () -> Language.choose(locale));
            button.getElement().setAttribute("lang", locale.getLanguage());
            footer.add(button);
        }
        return footer;
    }
}
