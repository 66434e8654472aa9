package org.relais.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.UUID;
import org.relais.ui.component.Markup;
import org.relais.ui.component.States;
import org.relais.ui.component.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A fault of ours: it is logged under a number that the reader can name. */
@ParentLayout(Frame.class)
@AnonymousAllowed
class FaultView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    @Override
    public String getPageTitle() {
        return Words.say("shell.title", Words.say("fault.title"));
    }

    private static final Logger LOG = LoggerFactory.getLogger(FaultView.class);
    private static final int DIGITS = 8;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var number = UUID.randomUUID().toString().substring(0, DIGITS);
        LOG.error("Fault {} at {}", number, event.getLocation().getPath(), parameter.getCaughtException());
        add(Markup.div(
                "page",
                Markup.div("head", Markup.h1(Words.say("fault.title"))),
                States.error(
                        Words.say("fault.happened", number),
                        Words.say("fault.what"),
                        Markup.link("btn", "", Words.say("nav.home")))));
        return 500;
    }
}
