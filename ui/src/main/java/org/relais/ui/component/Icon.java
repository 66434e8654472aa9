package org.relais.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.relais.search.ItemType;

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

    /** The name of the icon of a kind of items. */
    public static String of(ItemType type) {
        return switch (type) {
            case PERSON -> "person";
            case DOMAIN -> "graph";
            case MISSION, NEED -> "flag";
            case ROUTE, STAGE -> "route";
            case ORGANISATION -> "building";
            case DOCUMENT -> "document";
            case LESSON -> "lamp";
            case EVENT -> "calendar";
        };
    }

    public Icon labelled(String label) {
        getElement().setAttribute("label", label);
        return this;
    }
}
