package org.relais.sources.agreements;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.relais.domains.ConceptFinder;
import org.relais.graph.Ref;
import org.relais.graph.Row;
import org.relais.graph.Statement;
import org.relais.kernel.Folded;
import org.relais.sources.table.Column;
import org.relais.sources.table.Format;
import org.relais.sources.table.Formats;
import org.relais.sources.table.Line;
import org.relais.sources.table.SheetKind;

/** What a row of a sheet of agreements says. */
final class AgreementsMapping {

    private static final Format STATE = Formats.words(Map.of(
            "signed", List.of("signé"),
            "to-sign", List.of("à signer"),
            "expired", List.of("échu")));

    private static final List<String> PROPERTIES =
            List.of("subject", "state", "stage", "domain", "from", "to", "verifiedOn");

    private AgreementsMapping() {}

    static SheetKind kind(ConceptFinder concepts) {
        var columns = Stream.of(
                Column.required("mission", Formats.KEY, "mission").like("m-exemple"),
                Column.required("organisation", Formats.TEXT, "organisation"),
                Column.required("subject", Formats.TEXT, "objet", "subject"),
                Column.required("state", STATE, "état", "state"),
                Column.optional("stage", Formats.KEY, "étape", "stage").like("s-exemple"),
                Column.optional("domain", Formats.domain(concepts), "domaine", "domain"),
                Column.optional("from", Formats.DAY, "du", "from"),
                Column.optional("to", Formats.DAY, "au", "to").like("2026-12-31"),
                Column.optional("verifiedOn", Formats.DAY, "vérifié le", "verified on"));
        return SheetKind.of("agreements", 60, columns, AgreementsMapping::row);
    }

    private static Row row(Line line) {
        var organisation = Organisations.named(line.text("organisation"));
        var key = "%s/%s/%s"
                .formatted(
                        line.text("mission"),
                        organisation.node().key(),
                        Folded.of(line.text("subject")).key());
        var agreement = new Statement.OfEdge(
                "AGREEMENT",
                key,
                new Ref("Mission", line.text("mission")),
                organisation.node(),
                line.stated(PROPERTIES));
        return line.says(agreement, organisation);
    }
}
