package org.relais.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.shared.Registration;
import tools.jackson.databind.json.JsonMapper;

/** One of our own web components that draws one JSON property and says which of its things was chosen. */
@JsModule(Drawing.MODULE)
public final class Drawing extends Component implements HasStyle {

    static final String MODULE = "context://ui/relais.js";

    private static final JsonMapper JSON = JsonMapper.shared();

    /**
     * @param name relais-line, relais-map, relais-score-bar, relais-coverage, relais-gaps or relais-timeline
     * @param data records or maps of the shape that {@code ui/web/README.md} gives
     */
    public Drawing(String name, Object data) {
        super(new Element(name));
        draw(data);
    }

    public void draw(Object data) {
        getElement().setProperty("data", JSON.writeValueAsString(data));
    }

    public Registration onChosen(ComponentEventListener<Chosen> listener) {
        return addListener(Chosen.class, listener);
    }

    /** A stage, a cell or a piece of evidence was chosen. */
    @DomEvent("chosen")
    public static final class Chosen extends ComponentEvent<Drawing> {

        private static final long serialVersionUID = 1L;
        private final String id;

        public Chosen(Drawing source, boolean fromClient, @EventData("event.detail.id") String id) {
            super(source, fromClient);
            this.id = id;
        }

        public String id() {
            return id;
        }
    }
}
