package org.relais.ui.partners;

import static org.relais.ui.component.Markup.p;
import static org.relais.ui.component.Markup.span;
import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relais.partners.PartnerReach;
import org.relais.partners.PartnerReach.Spot;
import org.relais.ui.component.Address;
import org.relais.ui.component.Drawing;
import org.relais.ui.component.Markup;

/** Where a partner is: its places on a small offline map, and the routes on which it stands, stage by stage. */
final class ReachPanel extends Section {

    ReachPanel(PartnerReach reach) {
        addClassNames("card", "reach");
        var known = reach.places().size() + reach.unlocated();
        add(Markup.tag(
                "header",
                "spread",
                Markup.h2(say("partner.reach")),
                known == 0 ? null : span("small soft", say("partner.reach.places", known))));
        add(known == 0 ? p("soft small", say("partner.reach.none")) : Markup.div("", map(reach), unlocated(reach)));
        reach.routes().forEach(route -> add(new RouteStrip(route)));
    }

    private static @Nullable Component map(PartnerReach reach) {
        if (reach.places().isEmpty()) {
            return null;
        }
        var places = reach.places();
        var map = new Drawing("relais-map", MapOf.of(places));
        map.onChosen(chosen -> places.stream()
                .filter(place -> place.id().equals(chosen.id()))
                .findFirst()
                .ifPresent(place ->
                        Address.of("partners").with("place", place.name()).open()));
        return Markup.div("mapbox", map);
    }

    private static @Nullable Component unlocated(PartnerReach reach) {
        return reach.unlocated() == 0 ? null : p("tiny muted", say("partner.reach.unlocated", reach.unlocated()));
    }

    /** What {@code relais-map} draws: places without a way between them. */
    private record MapOf(List<Point> stages, List<String> ways, Map<String, String> labels) {

        static MapOf of(List<Spot> places) {
            return new MapOf(
                    places.stream()
                            .map(place -> new Point(place.id(), place.name(), place.latitude(), place.longitude()))
                            .toList(),
                    List.of(),
                    Map.of(
                            "map", say("partner.reach.map"),
                            "zoomIn", say("route.map.in"),
                            "zoomOut", say("route.map.out"),
                            "whole", say("partner.reach.whole"),
                            "source", say("route.map.source"),
                            "stage", say("partner.column.place"),
                            "latitude", say("route.latitude"),
                            "longitude", say("route.longitude")));
        }
    }

    /** A place on the map. */
    private record Point(String id, String name, double lat, double lon) {}
}
