package org.relais.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import java.util.function.IntFunction;

/** A list whose first items stand open; the rest is one click away, and their number is said. */
public final class Folded extends Div {

    /** @param more what to call the given number of further items */
    public Folded(String classes, List<ListItem> items, int open, IntFunction<String> more) {
        var first = Math.min(open, items.size());
        add(Markup.list(classes, items.subList(0, first)));
        if (items.size() > first) {
            add(Markup.tag(
                    "details",
                    "more",
                    Markup.tag("summary", "small", more.apply(items.size() - first)),
                    Markup.list(classes, items.subList(first, items.size()))));
        }
    }

    /** Brings an item into view, wherever it is, and puts the reader there. */
    public static void goTo(Component item) {
        item.getElement().executeJs("""
                const fold = this.closest('details.more');
                if (fold) fold.open = true;
                this.scrollIntoView({block: 'center'});
                this.focus({preventScroll: true});""");
    }
}
