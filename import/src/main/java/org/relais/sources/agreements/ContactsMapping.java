package org.relais.sources.agreements;

import java.util.List;
import java.util.stream.Stream;
import org.relais.domains.ConceptFinder;
import org.relais.graph.Ref;
import org.relais.graph.Row;
import org.relais.graph.Statement;
import org.relais.kernel.Folded;
import org.relais.sources.table.Column;
import org.relais.sources.table.Formats;
import org.relais.sources.table.Line;
import org.relais.sources.table.SheetKind;

/** What a row of a sheet of contacts says: who in an organisation is known to whom of us. */
final class ContactsMapping {

    private static final List<String> PROPERTIES =
            List.of("name", "function", "email", "phone", "visibility", "confirmedOn", "stage", "domain");

    private ContactsMapping() {}

    static SheetKind kind(ConceptFinder concepts) {
        var columns = Stream.of(
                Column.required("organisation", Formats.TEXT, "organisation"),
                Column.required("name", Formats.TEXT, "nom", "name"),
                Column.required("heldBy", Formats.KEY, "tenu par", "held by").like("p-exemple"),
                Column.optional("function", Formats.TEXT, "fonction", "function"),
                Column.optional("email", Formats.TEXT, "courriel", "email").like("exemple@example.org"),
                Column.optional("phone", Formats.TEXT, "téléphone", "phone").like("+33 0 00 00 00 00"),
                Column.optional("visibility", Formats.VISIBILITY, "visibilité", "visibility"),
                Column.optional("confirmedOn", Formats.DAY, "confirmé le", "confirmed on"),
                Column.optional("stage", Formats.KEY, "étape", "stage").like("s-exemple"),
                Column.optional("domain", Formats.domain(concepts), "domaine", "domain")
                        .like("mental-health"));
        return SheetKind.of("contacts", 60, columns, ContactsMapping::row);
    }

    private static Row row(Line line) {
        var organisation = Organisations.named(line.text("organisation"));
        var key = "%s/%s/%s"
                .formatted(
                        organisation.node().key(), Folded.of(line.text("name")).key(), line.key("stage"));
        var contact = new Statement.OfEdge(
                "CONTACT", key, organisation.node(), new Ref("Person", line.text("heldBy")), line.stated(PROPERTIES));
        return line.says(contact, organisation);
    }
}
