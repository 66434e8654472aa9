package org.relais.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import org.relais.kernel.ItemRef;

/** The name of an item, which leads to its page where it has one. */
public final class ItemLink {

    private static final Set<String> WITH_PAGE =
            Set.of("person", "domain", "mission", "need", "route", "stage", "organisation", "document", "lesson");

    private ItemLink() {}

    public static Component to(ItemRef item) {
        return to(item, item.title());
    }

    public static Component to(ItemRef item, String text) {
        return WITH_PAGE.contains(item.type()) ? new Anchor(address(item.type(), item.id()), text) : new Span(text);
    }

    /** The page of an item, relative to the application's root. */
    public static String address(String type, String id) {
        return type + "/" + id;
    }
}
