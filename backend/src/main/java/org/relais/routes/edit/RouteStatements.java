package org.relais.routes.edit;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.graph.Link;
import org.relais.graph.Ref;
import org.relais.graph.Row;
import org.relais.graph.Statement;

/**
 * What a draft says to the graph, in the words of an import: what both say alike is the same.
 *
 * @param who the editor
 * @param kept by stage, what is joined to it beside the draft
 * @param placeKeys under which new places enter
 */
record RouteStatements(RouteDraft draft, String who, Map<String, List<Link>> kept, Map<DraftPlace, String> placeKeys) {

    /** @param before what the graph has: stages that the draft no longer has leave the route */
    List<Row> rows(RouteDraft before) {
        var gone = before.stages().stream()
                .filter(stage -> draft.stage(stage.key()).isEmpty())
                .map(stage -> Row.of(who, new Statement.OfNode(ref(stage), Map.of(), kept(stage))));
        var there = draft.stages().stream().map(this::row);
        return Stream.of(Stream.of(Row.of(who, route())), there, gone)
                .flatMap(rows -> rows)
                .toList();
    }

    private Statement.OfNode route() {
        var properties = names(draft.names());
        properties.put("editedBy", who);
        properties.put("editedAt", ZonedDateTime.now(ZoneOffset.UTC));
        return Statement.OfNode.withoutLinks(new Ref("Route", draft.key()), properties);
    }

    private Row row(DraftStage stage) {
        var properties = names(stage.names());
        properties.put("sea", stage.sea() ? true : null);
        properties.put("note", stage.note());
        var fresh = stage.places().stream()
                .filter(place -> !place.isKnown())
                .map(this::place)
                .toList();
        return new Row(who, new Statement.OfNode(ref(stage), properties, links(stage)), fresh);
    }

    private List<Link> links(DraftStage stage) {
        var links = new ArrayList<Link>();
        stage.periods().forEach(period -> {
            var inRoute = new HashMap<String, @Nullable Object>();
            inRoute.put("order", draft.stages().indexOf(stage) + 1);
            inRoute.put("from", period.from());
            inRoute.put("to", period.to());
            links.add(Link.from("HAS_STAGE", new Ref("Route", draft.key()), inRoute));
        });
        stage.places().forEach(place -> links.add(Link.to("AT", ref(place))));
        draft.waysTo(stage.key()).forEach(way -> links.add(Link.from("NEXT", new Ref("Stage", way.from()), said(way))));
        links.addAll(kept(stage));
        return links;
    }

    private static Map<String, @Nullable Object> said(DraftWay way) {
        var said = new HashMap<String, @Nullable Object>();
        said.put("branch", way.branch());
        said.put("closedSince", way.closedSince());
        said.put("from", way.when().from());
        said.put("to", way.when().to());
        said.values().removeIf(value -> value == null);
        return said;
    }

    private Statement.OfNode place(DraftPlace place) {
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("name", place.name().strip());
        properties.put("country", place.country());
        properties.put("pcode", place.pcode());
        properties.put("latitude", place.latitude());
        properties.put("longitude", place.longitude());
        return Statement.OfNode.withoutLinks(ref(place), properties);
    }

    private List<Link> kept(DraftStage stage) {
        return kept.getOrDefault(stage.key(), List.of());
    }

    private Ref ref(DraftPlace place) {
        var key = Optional.ofNullable(place.key()).or(() -> Optional.ofNullable(placeKeys.get(place)));
        return new Ref("Place", key.orElseThrow(() -> new IllegalStateException(place.name() + " has no key")));
    }

    private static Ref ref(DraftStage stage) {
        return new Ref("Stage", stage.key());
    }

    private static Map<String, @Nullable Object> names(Names names) {
        var said = new HashMap<String, @Nullable Object>();
        said.put("nameFr", names.fr());
        said.put("nameEn", names.en());
        said.put("nameAr", names.ar());
        said.put("otherNames", names.others());
        return said;
    }
}
