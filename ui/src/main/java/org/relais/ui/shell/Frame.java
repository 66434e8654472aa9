package org.relais.ui.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Set;
import org.relais.search.Suggestions;
import org.relais.ui.component.Markup;
import org.relais.ui.component.Words;

/** The frame of every page but the sign-in. */
@Layout
@AnonymousAllowed
class Frame extends Div implements RouterLayout, AfterNavigationObserver {

    private static final Set<String> WITH_OWN_FIELD = Set.of("", "search", "documents");

    private final Main main = new Main();
    private final Rail rail;
    private final TopBar top;

    Frame(AuthenticationContext authentication, Suggestions suggestions) {
        var viewer = CurrentViewer.get();
        rail = new Rail(viewer);
        top = new TopBar(viewer, authentication, suggestions);
        main.addClassName("main");
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        var skip = Markup.link("skip", "#main", Words.say("shell.skip"));
        skip.getElement().setAttribute("router-ignore", true);
        add(skip, Markup.div("app", rail, top, main));
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        if (content != null) {
            main.getElement().appendChild(content.getElement());
        }
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var path = event.getLocation().getPath();
        rail.shows(path);
        top.showsFind(!WITH_OWN_FIELD.contains(path));
    }
}
