package org.relais.ui.routes.edit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** A list whose rows are put in another order by pointer or keyboard; it says what is wanted and moves nothing itself. */
@Tag("relais-order")
@JsModule("context://ui/relais.js")
final class StageOrder extends Component implements HasComponents {

    StageOrder(Mover mover) {
        addListener(Moved.class, event -> mover.move(event.id, event.other, event.before));
    }

    /** What is to be done when a row is moved. */
    interface Mover {

        /** @param other empty when the neighbour on the row's own line is meant */
        void move(String id, String other, boolean before);
    }

    /** A row is wanted elsewhere. */
    @DomEvent("moved")
    public static final class Moved extends ComponentEvent<StageOrder> {

        private static final long serialVersionUID = 1L;
        private final String id;
        private final String other;
        private final boolean before;

        public Moved(
                StageOrder source,
                boolean fromClient,
                @EventData("event.detail.id") String id,
                @EventData("event.detail.other") String other,
                @EventData("event.detail.before") boolean before) {
            super(source, fromClient);
            this.id = id;
            this.other = other;
            this.before = before;
        }
    }
}
