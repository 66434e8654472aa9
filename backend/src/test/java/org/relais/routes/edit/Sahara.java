package org.relais.routes.edit;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relais.graph.Link;
import org.relais.graph.Ref;
import org.relais.kernel.Sensitivity;
import org.relais.security.Role;
import org.relais.security.Viewer;
import org.relais.testing.SmallGraph;
import org.springframework.stereotype.Component;

/** A route of two stages as an import writes it, one of them on another route and at a hidden place too. */
@Component
class Sahara {

    static final Viewer EDITOR = SmallGraph.viewer(Role.EDITOR, Sensitivity.INTERNAL);

    private final SmallGraph graph;
    private final RouteEditing editing;

    Sahara(SmallGraph graph, RouteEditing editing) {
        this.graph = graph;
        this.editing = editing;
    }

    void write() {
        graph.anew();
        graph.node("Route", "r", Map.of("nameFr", "Sahara"))
                .node("Route", "r-other", Map.of("nameFr", "Autre"))
                .node(
                        "Place",
                        "NE/agadez",
                        Map.of("name", "Agadez", "country", "NE", "latitude", 16.97, "longitude", 7.99))
                .node("Place", "LY/sabha", Map.of("name", "Sabha", "country", "LY"))
                .node("Place", "LY/secret", Map.of("name", "Sabha la vieille", "country", "LY", "sensitivity", 4L))
                .node("Stage", "agadez", Map.of("nameFr", "Agadez"), inRoute("r", 1), at("NE/agadez"))
                .node(
                        "Stage",
                        "sabha",
                        Map.of("nameFr", "Sabha"),
                        inRoute("r", 2),
                        inRoute("r-other", 7),
                        at("LY/sabha"),
                        at("LY/secret"),
                        Link.from("NEXT", new Ref("Stage", "agadez"), Map.of("branch", false)))
                .write();
    }

    /** What an import says anew of the first stage. */
    void rename(String name) {
        graph.node("Stage", "agadez", Map.of("nameFr", name), inRoute("r", 1), at("NE/agadez"))
                .write();
    }

    String id() {
        return graph.id("Route", "r");
    }

    RouteDraft open() {
        return editing.open(EDITOR, id());
    }

    private static Link inRoute(String route, int order) {
        var said = new HashMap<String, @Nullable Object>();
        said.put("order", order);
        said.put("from", null);
        said.put("to", null);
        return Link.from("HAS_STAGE", new Ref("Route", route), said);
    }

    private static Link at(String place) {
        return Link.to("AT", new Ref("Place", place));
    }
}
