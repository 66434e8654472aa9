package org.relais.sources.missions;

import org.relais.schema.Schema;
import org.relais.sources.table.SheetSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Imports missions and projects. */
@Component
class MissionsSource extends SheetSource {

    MissionsSource(Schema schema, ObjectProvider<SheetSource> all) {
        super(MissionsMapping.kind(schema), all);
    }
}
