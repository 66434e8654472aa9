package org.relais.sources.events;

import org.relais.schema.Schema;
import org.relais.sources.table.SheetSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Imports events at the stages of routes or at points. */
@Component
class EventsSource extends SheetSource {

    EventsSource(Schema schema, ObjectProvider<SheetSource> all) {
        super(EventsMapping.kind(schema), all);
    }
}
