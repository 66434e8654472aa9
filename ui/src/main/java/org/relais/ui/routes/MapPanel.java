package org.relais.ui.routes;

import static org.relais.ui.component.Words.say;

import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.relais.routes.NearbyEvents.Nearby;
import org.relais.ui.component.Drawing;

/** The stages on the offline map; on a phone it opens on demand. */
final class MapPanel extends Section {

    private final Drawing map = new Drawing("relais-map", Map.of("stages", List.of(), "labels", Map.of()));

    MapPanel() {
        addClassNames("card", "mp");
        getElement().setAttribute("aria-label", say("route.map"));
        add(map);
    }

    /** @param events those around the chosen stage */
    void show(RouteViewModel model, List<Nearby> events) {
        var drawing = MapDrawing.of(model, events);
        setVisible(!drawing.stages().isEmpty());
        map.draw(drawing);
    }

    void onChosen(Consumer<String> stage) {
        map.onChosen(chosen -> stage.accept(chosen.id()));
    }

    void toggle() {
        if (hasClassName("open")) {
            removeClassName("open");
            return;
        }
        addClassName("open");
        scrollIntoView();
    }
}
