package org.relais.ui.component;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.ItemRef;

/** A titled list of items to follow; nothing at all where there is none. */
public final class RefList {

    private RefList() {}

    public static @Nullable Component of(String title, List<ItemRef> items) {
        return items.isEmpty()
                ? null
                : Markup.section(
                        "",
                        Markup.h3(title),
                        Markup.list(
                                "",
                                items.stream()
                                        .map(item -> Markup.item("sim", ItemLink.to(item)))
                                        .toList()));
    }
}
