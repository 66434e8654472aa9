package org.relais.ui.component;

import com.vaadin.flow.component.HasComponents;
import java.util.List;
import org.relais.search.Hit.Fragment;

/** A text in which what was asked for is marked. */
public final class Fragments {

    private Fragments() {}

    /** Puts the text into an element, after what is there. */
    public static <T extends HasComponents> T into(T element, List<Fragment> text) {
        text.forEach(fragment -> element.add(
                fragment.marked() ? Markup.tag("mark", "", fragment.text()) : Markup.text(fragment.text())));
        return element;
    }
}
