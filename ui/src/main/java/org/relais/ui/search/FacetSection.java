package org.relais.ui.search;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import java.util.Arrays;
import java.util.List;
import org.relais.search.Facet;
import org.relais.ui.component.Folded;
import org.relais.ui.component.Markup;

/** One facet: its name, a way to let go of it, and its values. */
final class FacetSection extends Section {

    private static final int OPEN = 8;

    /** Named after the first of the facets that its values are of. */
    FacetSection(SearchAddress search, Component values, Facet... facets) {
        addClassName("facet");
        var name = say("search.facet." + facets[0].code());
        var title = Markup.tag("h3", "", Markup.text(name));
        if (Arrays.stream(facets).anyMatch(facet -> !search.chosen(facet).isEmpty())) {
            var clear = Markup.link("cl", search.without(facets).href(), say("search.clear"));
            clear.setAriaLabel(say("search.clear.facet", name));
            title.add(clear);
        }
        add(title, values);
    }

    /** Values of which a few stand open, and as many more as it takes to show each that is chosen. */
    static Component list(List<ListItem> items, List<Boolean> chosen) {
        var open = Math.max(OPEN, chosen.lastIndexOf(true) + 1);
        return new Folded("", items, open, more -> say("search.facet.more", more));
    }
}
