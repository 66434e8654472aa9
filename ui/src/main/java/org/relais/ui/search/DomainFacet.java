package org.relais.ui.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import org.relais.search.Facet;
import org.relais.ui.component.DomainNames;
import org.relais.ui.component.Mark;
import org.relais.ui.component.Markup;
import org.relais.ui.search.FacetRow.Tick;

/** Narrows a search to domains, from the broad to the narrow. */
final class DomainFacet {

    private final SearchAddress search;
    private final DomainTree tree;
    private final DomainNames names;

    DomainFacet(SearchAddress search, DomainTree tree, DomainNames names) {
        this.search = search;
        this.tree = tree;
        this.names = names;
    }

    Component section() {
        return new FacetSection(search, level(tree.top()), Facet.DOMAIN);
    }

    private Component level(List<String> domains) {
        return FacetSection.list(
                domains.stream().map(this::entry).toList(),
                domains.stream().map(this::isOpen).toList());
    }

    private ListItem entry(String domain) {
        var below = tree.below(domain);
        return Markup.item("", row(domain), below.isEmpty() ? null : level(below));
    }

    private Anchor row(String domain) {
        var tick = tree.isChosen(domain) ? Tick.YES : tree.holdsChosen(domain) ? Tick.PARTLY : Tick.NO;
        var top = names.top(domain);
        return FacetRow.of(
                search.choosing(Facet.DOMAIN, tree.toggled(domain)),
                tick,
                top.equals(domain) ? new Mark(top, 14) : null,
                names.name(domain),
                tree.count(domain));
    }

    private boolean isOpen(String domain) {
        return tree.isChosen(domain) || tree.holdsChosen(domain);
    }
}
