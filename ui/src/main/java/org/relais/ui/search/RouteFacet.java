package org.relais.ui.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.relais.search.Facet;
import org.relais.ui.component.Markup;
import org.relais.ui.search.FacetRow.Tick;

/** Narrows a search to routes, and to stages in the order in which a route passes them. */
final class RouteFacet {

    private final SearchAddress search;
    private final ItemFacet routes;
    private final ItemFacet stages;

    RouteFacet(SearchAddress search, ItemFacet routes, ItemFacet stages) {
        this.search = search;
        this.routes = routes;
        this.stages = stages;
    }

    Component section() {
        return new FacetSection(search, level(shown(), this::entry), Facet.ROUTE, Facet.STAGE);
    }

    boolean isEmpty() {
        return shown().isEmpty();
    }

    /** Routes, then the stages that no route among them passes. */
    private List<String> shown() {
        var passed = routes.shown().stream().flatMap(this::stagesOf).toList();
        return Stream.concat(routes.shown().stream(), stages.shown().stream().filter(stage -> !passed.contains(stage)))
                .toList();
    }

    private Component level(List<String> values, Function<String, ListItem> item) {
        return FacetSection.list(
                values.stream().map(item).toList(),
                values.stream().map(this::isOpen).toList());
    }

    private ListItem entry(String value) {
        if (!routes.shown().contains(value)) {
            return stage(value);
        }
        var below =
                isOpen(value) ? stagesOf(value).filter(stages.shown()::contains).toList() : List.<String>of();
        return Markup.item("", row(value), below.isEmpty() ? null : level(below, this::stage));
    }

    private Anchor row(String route) {
        var tick = routes.isChosen(route) ? Tick.YES : isOpen(route) ? Tick.PARTLY : Tick.NO;
        return routes.row(route, tick);
    }

    private ListItem stage(String stage) {
        return Markup.item("", stages.row(stage, stages.isChosen(stage) ? Tick.YES : Tick.NO));
    }

    private boolean isOpen(String value) {
        return routes.isChosen(value)
                || stages.isChosen(value)
                || stagesOf(value).anyMatch(stages::isChosen);
    }

    private Stream<String> stagesOf(String route) {
        return routes.name(route).stream().flatMap(name -> name.stages().stream());
    }
}
