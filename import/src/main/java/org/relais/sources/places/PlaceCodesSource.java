package org.relais.sources.places;

import java.util.Map;
import org.relais.graph.Ref;
import org.relais.graph.Row;
import org.relais.graph.Statement;
import org.relais.schema.NodeType;
import org.relais.schema.Schema;
import org.relais.sources.table.Column;
import org.relais.sources.table.Formats;
import org.relais.sources.table.Line;
import org.relais.sources.table.SheetKind;
import org.relais.sources.table.SheetSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Imports a list of P-codes as OCHA publishes it: a row for each place with its country, its administrative level
 * and the code of the place above it. Before tables of partners, which are checked by it.
 */
@Component
class PlaceCodesSource extends SheetSource {

    private static final int RANK = 45;

    PlaceCodesSource(Schema schema, ObjectProvider<SheetSource> all) {
        super(kind(schema.node("PlaceCode")), all);
    }

    private static SheetKind kind(NodeType type) {
        var columns = Column.of(type, Map.of("code", Formats.PCODE, "parent", Formats.PCODE));
        return SheetKind.of("placecodes", RANK, columns, line -> row(type, line));
    }

    private static Row row(NodeType type, Line line) {
        var code = new Ref(type.name(), line.text("code"));
        return line.says(Statement.OfNode.withoutLinks(
                code, line.stated(type.properties().keySet())));
    }
}
