package org.relais.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.relais.kernel.RelaisException;
import org.relais.ui.component.Markup;
import org.relais.ui.component.States;
import org.relais.ui.component.Words;

/** An address that leads nowhere reads like an item that is not to be seen. */
@ParentLayout(Frame.class)
@AnonymousAllowed
class NotFoundView extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    @Override
    public String getPageTitle() {
        return Words.say("shell.title", Words.say("refused.title"));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        add(Markup.div(
                "page",
                Markup.div("head", Markup.h1(Words.say("refused.title"))),
                States.error(
                        Words.say(RelaisException.notFound().told()),
                        Words.say("refused.what"),
                        Markup.link("btn", "", Words.say("nav.home")))));
        return 404;
    }
}
