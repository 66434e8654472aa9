package org.relais.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** A line icon of {@code ui/web/src/icon}; decoration, unless it is given a label. */
@Tag("relais-icon")
@JsModule(Drawing.MODULE)
public final class Icon extends Component {

    public Icon(String name) {
        getElement().setAttribute("name", name);
    }

    public Icon(String name, int size) {
        this(name);
        getElement().setAttribute("size", "" + size);
    }

    public Icon labelled(String label) {
        getElement().setAttribute("label", label);
        return this;
    }
}
