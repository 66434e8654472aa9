package org.relais.sources.incidents;

import org.relais.sources.table.SheetSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Imports incidents as events at their points. */
@Component
class IncidentsSource extends SheetSource {

    IncidentsSource(MessageSource messages, ObjectProvider<SheetSource> all) {
        super(IncidentSheet.kind(new IncidentTexts(messages)), all);
    }
}
