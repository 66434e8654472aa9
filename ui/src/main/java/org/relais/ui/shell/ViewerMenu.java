package org.relais.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Locale;
import org.relais.security.Viewer;
import org.relais.ui.component.Address;
import org.relais.ui.component.Buttons;
import org.relais.ui.component.Initials;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Words;

/** Who has signed in, and what they may do with their account. */
final class ViewerMenu extends Div {

    ViewerMenu(Viewer viewer, AuthenticationContext authentication) {
        var role = Words.say("role." + viewer.role().name().toLowerCase(Locale.ROOT));
        var button = new NativeButton();
        button.addClassName("who");
        button.setAriaLabel(Words.say("shell.account", viewer.displayName()));
        button.add(
                Initials.of(viewer.displayName(), ""),
                Markup.span(
                        "tiny", Markup.bold(viewer.displayName()), Markup.tag("br", ""), Markup.span("muted", role)));
        var menu = new Popover();
        menu.setTarget(button);
        menu.add(Markup.div(
                "stack",
                Markup.p("small soft", Words.say("shell.signedInAs", viewer.username(), role)),
                elsewhere(viewer),
                Buttons.button(
                        "ghost",
                        "key",
                        Words.say("password.title"),
                        () -> Address.of("password").open()),
                Buttons.button("ghost", "logout", Words.say("shell.signOut"), authentication::logout)));
        add(button, menu);
    }

    /** On a phone the bar at the bottom has room for five; the others are here. */
    private static Div elsewhere(Viewer viewer) {
        var links = Markup.div("stack only-narrow");
        Rail.far(viewer).forEach(address -> links.add(Markup.link("btn ghost", address, Words.say("nav." + address))));
        return links;
    }
}
