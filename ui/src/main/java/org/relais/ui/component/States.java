package org.relais.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

/** What stands where something is missing: nothing found, an error, no access. */
public final class States {

    private States() {}

    /** @param actions what to try next */
    public static Div empty(String title, String text, @Nullable Component... actions) {
        return Markup.div(
                "state", Markup.h3(title), Markup.p("", text), actions.length == 0 ? null : Markup.div("row", actions));
    }

    public static Div error(String title, String text, @Nullable Component... actions) {
        var state = Markup.div(
                "state err",
                Markup.tag("h3", "", new Icon("warning"), Markup.text(title)),
                Markup.p("", text),
                actions.length == 0 ? null : Markup.div("row", actions));
        state.getElement().setAttribute("role", "alert");
        return state;
    }
}
