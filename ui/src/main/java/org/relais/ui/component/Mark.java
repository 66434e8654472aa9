package org.relais.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Span;

/** The mark of one of the seven top domains. */
@Tag("relais-mark")
@JsModule(Drawing.MODULE)
public final class Mark extends Component {

    /** @param top notation of the top domain */
    public Mark(String top, int size) {
        getElement().setAttribute("domain", top);
        getElement().setAttribute("size", "" + size);
    }

    /** @param state present, planned, gap or unknown */
    public Mark in(String state) {
        getElement().setAttribute("state", state);
        return this;
    }

    /** An image with a name, for a mark that stands without the word. */
    public Mark labelled(String label) {
        getElement().setAttribute("label", label);
        return this;
    }

    /** A mark and the domain's name beside it. */
    public static Span named(String top, String label) {
        return Markup.span("dlabel " + top, new Mark(top, 14), Markup.text(label));
    }
}
