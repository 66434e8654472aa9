package org.relais.ui.component;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The initials of a name in a circle. */
public final class Initials {

    private Initials() {}

    /** @param size lg, sm or empty */
    public static Component of(String name, String size) {
        var letters = Arrays.stream(name.split("[\\s-]+"))
                .filter(word -> !word.isEmpty())
                .limit(2)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
        var circle = Markup.span(("avatar " + size).strip(), letters);
        circle.getElement().setAttribute("aria-hidden", "true");
        return circle;
    }
}
