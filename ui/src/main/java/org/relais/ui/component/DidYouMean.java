package org.relais.ui.component;

import static org.relais.ui.component.Markup.link;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A question as it may have been meant; each way of reading it leads to what it would find. */
public final class DidYouMean extends Paragraph {

    /** @param readings the likeliest first */
    public DidYouMean(List<String> readings, Function<String, Address> asking) {
        addClassName("spelling");
        setVisible(!readings.isEmpty());
        getElement().setAttribute("role", "status");
        add(span("", say("spelling.meant")));
        readings.forEach(text -> {
            var meant = link("", asking.apply(text).href(), text);
            meant.getElement().setAttribute("dir", "auto");
            add(meant);
        });
    }

    /** The likeliest, to go on with where nothing was found. */
    public static @Nullable Component button(List<String> readings, Function<String, Address> asking) {
        return readings.stream()
                .findFirst()
                .map(text -> link("btn primary", asking.apply(text).href(), say("spelling.ask", text)))
                .orElse(null);
    }
}
