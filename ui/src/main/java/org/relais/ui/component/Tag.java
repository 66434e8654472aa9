package org.relais.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.dom.Element;

/** An element of any name. */
public final class Tag extends Component implements HasComponents, HasStyle, HasText {

    public Tag(String name) {
        super(new Element(name));
    }

    public Tag attribute(String name, String value) {
        getElement().setAttribute(name, value);
        return this;
    }
}
