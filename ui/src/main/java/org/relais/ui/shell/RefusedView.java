package org.relais.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.relais.kernel.RelaisException;
import org.relais.ui.component.Markup;
import org.relais.ui.component.States;
import org.relais.ui.component.Words;

/** What a page shows when its question was refused. */
@ParentLayout(Frame.class)
@AnonymousAllowed
class RefusedView extends Div implements HasErrorParameter<RelaisException>, HasDynamicTitle {

    @Override
    public String getPageTitle() {
        return Words.say("shell.title", Words.say("refused.title"));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<RelaisException> parameter) {
        var refusal = parameter.getException();
        add(Markup.div(
                "page",
                Markup.div("head", Markup.h1(Words.say("refused.title"))),
                States.error(
                        Words.say(refusal.told()),
                        Words.say("refused.what"),
                        Markup.link("btn", "", Words.say("nav.home")))));
        return switch (refusal) {
            case RelaisException.NotFound notFound -> 404;
            case RelaisException.Invalid invalid -> 400;
            case RelaisException.Forbidden forbidden -> 403;
            case RelaisException.Conflict conflict -> 409;
        };
    }
}
