package org.relais.sources.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.relais.domains.ConceptFinder;
import org.relais.graph.Link;
import org.relais.graph.Ref;
import org.relais.graph.Row;
import org.relais.graph.Statement;
import org.relais.kernel.Folded;
import org.relais.schema.Schema;
import org.relais.sources.table.Column;
import org.relais.sources.table.Format;
import org.relais.sources.table.Formats;
import org.relais.sources.table.Line;
import org.relais.sources.table.SheetKind;
import org.springframework.stereotype.Component;

/** The columns of a catalogue of documents, and what one of its lines says. */
@Component
class CatalogueSheet {

    static final String FILE = "fileName";

    private static final Format KIND = Formats.words(Map.of(
            "evaluation", List.of("évaluation"),
            "lessons-learned", List.of("leçons apprises", "retour d'expérience", "capitalisation"),
            "guideline", List.of("ligne directrice", "guide", "protocole"),
            "opinion", List.of("avis", "tribune", "opinion paper"),
            "legal-brief", List.of("note juridique", "texte de loi"),
            "research", List.of("recherche", "étude"),
            "training-material", List.of("support de formation", "formation"),
            "context-note", List.of("note de contexte")));

    private static final Format STATE = Formats.words(Map.of(
            "draft", List.of("brouillon"),
            "in-review", List.of("en relecture"),
            "validated", List.of("validé"),
            "to-review", List.of("à revoir"),
            "superseded", List.of("remplacé")));

    private static final Format ROLE = Formats.words(Map.of(
            "lead", List.of("auteur principal", "auteur"),
            "coauthor", List.of("coauteur", "co-auteur"),
            "mentioned", List.of("cité", "mentionné")));

    private final List<String> properties;
    private final SheetKind kind;

    CatalogueSheet(Schema schema, ConceptFinder concepts) {
        var own = Column.of(schema.node("Document"), Map.of("kind", KIND, "state", STATE))
                .map(column -> column.name().equals(FILE) ? required(column) : column.mayBeEmpty())
                .toList();
        properties = own.stream().map(Column::name).toList();
        kind = new SheetKind(
                "documents",
                DocumentSource.RANK,
                Stream.concat(own.stream(), more(concepts)).toList(),
                List.of(Set.of(FILE), Set.of("key", "title")),
                lines -> SheetKind.each(lines, this::says));
    }

    SheetKind kind() {
        return kind;
    }

    private static Column required(Column column) {
        return new Column(column.name(), column.headers(), column.format(), true, column.example());
    }

    private static Stream<Column> more(ConceptFinder concepts) {
        var authors = Formats.list("authors", "p-exemple:lead", CatalogueSheet::author);
        return Stream.of(
                Column.optional("key", Formats.KEY, "clé", "key"),
                Column.optional("authors", authors, "auteurs", "authors"),
                Column.optional("domains", Formats.domains(concepts), "domaines", "domains"),
                Column.optional("missions", Formats.KEYS, "missions"),
                Column.optional("stages", Formats.KEYS, "étapes", "stages"),
                Column.optional("routes", Formats.KEYS, "routes"),
                Column.optional("organisations", Formats.LIST, "organisations"),
                Column.optional("supersedes", Formats.KEYS, "remplace", "supersedes"),
                Column.optional("translates", Formats.KEYS, "traduit", "translates"));
    }

    private Row says(Line line) {
        var key =
                line.optional("key").orElseGet(() -> Folded.of(line.text(FILE)).key());
        return line.says(new Statement.OfNode(new Ref("Document", key), line.stated(properties), links(line)));
    }

    private static List<Link> links(Line line) {
        var links = new ArrayList<Link>();
        line.list("authors").forEach(author -> links.add(authored(author)));
        line.list("domains").forEach(domain -> links.add(about("Domain", domain)));
        line.list("missions").forEach(mission -> links.add(about("Mission", mission)));
        line.list("stages").forEach(stage -> links.add(about("Stage", stage)));
        line.list("routes").forEach(route -> links.add(about("Route", route)));
        line.list("organisations")
                .forEach(name -> links.add(about("Organisation", Folded.of(name).key())));
        line.list("supersedes").forEach(key -> links.add(Link.to("SUPERSEDES", new Ref("Document", key))));
        line.list("translates").forEach(key -> links.add(Link.to("TRANSLATES", new Ref("Document", key))));
        return links.stream().distinct().toList();
    }

    private static Link about(String type, String key) {
        return Link.to("ABOUT", new Ref(type, key));
    }

    private static Link authored(String author) {
        var colon = author.lastIndexOf(':');
        return Link.from(
                "AUTHORED", new Ref("Person", author.substring(0, colon)), Map.of("role", author.substring(colon + 1)));
    }

    /** A person's key and role; who is named without one wrote it. */
    private static String author(String text) {
        var parts = text.split("\\s*:\\s*", 2);
        return parts[0] + ":" + (parts.length > 1 ? ROLE.read(parts[1]) : "lead");
    }
}
