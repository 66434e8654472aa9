package org.relais.sources.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relais.graph.Fate;
import org.relais.graph.GraphWriter;
import org.relais.graph.Progress;
import org.relais.graph.Provenance;
import org.relais.graph.Ref;
import org.relais.graph.Row;
import org.relais.graph.Statement;
import org.relais.ingest.Finding;
import org.relais.ingest.Originals;
import org.relais.ingest.Reading;
import org.relais.ingest.SourceFile;
import org.relais.kernel.RelaisException;
import org.relais.sources.testing.DocumentFiles;
import org.relais.sources.testing.SharedData;
import org.relais.testing.EmptyGraph;
import org.relais.testing.RealParts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@RealParts
class DocumentSourceIT {

    private static final Provenance SOURCE = new Provenance("run-1", "dossier", LocalDate.of(2026, 11, 25));

    @Autowired
    EmptyGraph graph;

    @Autowired
    DocumentSource source;

    @Autowired
    GraphWriter writer;

    @Autowired
    Originals originals;

    @Autowired
    Neo4jClient client;

    @TempDir
    Path folder;

    @BeforeEach
    void empty() {
        graph.make();
    }

    @Test
    void writesADocumentWithItsPassagesAndKeepsTheOriginal() throws IOException {
        write("note.md", "# Guide\n\n## Accueil\n\nÉcouter d'abord.\n\n## Suivi\n\nAppeler ensuite.\n");

        assertThat(imported("note.md")).isEqualTo(new Fate.New());

        assertThat(headings("note-md")).containsExactly("Accueil", "Suivi");
        var sha256 = text("MATCH (d:Document {key: 'note-md'}) RETURN d.sha256 AS text");
        assertThat(originals.find(sha256))
                .get()
                .satisfies(kept -> assertThat(kept).hasSameTextualContentAs(folder.resolve("note.md")));
    }

    @Test
    void changesNothingWhenTheSameFileComesAgain() throws IOException {
        write("note.md", "# Guide\n\n## Accueil\n\nÉcouter d'abord.\n");
        imported("note.md");

        assertThat(imported("note.md")).isEqualTo(new Fate.Unchanged());
    }

    @Test
    void changesTheSameDocumentWhenItsFileChanges() throws IOException {
        write("note.md", "# Guide\n\n## Accueil\n\nÉcouter d'abord.\n\n## Suivi\n\nAppeler.\n");
        imported("note.md");
        write("note.md", "# Guide\n\n## Accueil\n\nÉcouter d'abord, et longtemps.\n");

        assertThat(imported("note.md")).isEqualTo(new Fate.Changed());

        assertThat(headings("note-md")).containsExactly("Accueil");
        assertThat(text("MATCH (p:Passage) RETURN p.text AS text")).endsWith("longtemps.");
    }

    @Test
    void takesFromTheCatalogueWhatItSays() throws IOException {
        know("Person", "p-lina", "name", "Lina");
        know("Mission", "m-libye", "title", "Libye");
        write("sub/nouveau.md", "# Autre titre\n\nTexte.\n");
        write("ancien.txt", "Texte.");
        write("documents.csv", """
                fichier;clé;titre;type;état;date;sensibilité;auteurs;missions;remplace;langue
                ancien.txt;d-ancien;Ancienne note;note de contexte;remplacé;2024-01-15;interne;;;;fr
                sub/nouveau.md;d-nouveau;Nouvelle note;guide;validé;2026-01-15;restreint;p-lina:lead;m-libye;d-ancien;fr
                absent.pdf;d-absent;Absente;guide;validé;;;;;;
                """);

        imported("ancien.txt");
        assertThat(imported("sub/nouveau.md")).isEqualTo(new Fate.New());

        assertThat(text("""
                MATCH (p:Person)-[e:AUTHORED]->(d:Document {key: 'd-nouveau'})-[:ABOUT]->(m:Mission)
                MATCH (d)-[:SUPERSEDES]->(o:Document) MATCH (d)-[:HAS_PASSAGE]->(s:Passage {access: '3'})
                RETURN d.title + '/' + d.kind + '/' + d.state + '/' + d.access + '/' + e.role + '/' + o.key AS text
                """)).isEqualTo("Nouvelle note/guideline/validated/3/lead/d-ancien");
    }

    @Test
    void putsDocumentsAfterThoseTheyReplace() throws IOException {
        write("a.txt", "Texte.");
        write("b.txt", "Texte.");
        write("documents.csv", "fichier;clé;remplace\na.txt;d-a;d-b\nb.txt;d-b;\n");

        assertThat(source.rank(file("a.txt"))).isGreaterThan(source.rank(file("b.txt")));
        assertThat(source.accompanies(file("documents.csv"))).isTrue();
    }

    @Test
    void saysWhatTheCatalogueAndTheFolderDoNotShare() throws IOException {
        write("a.txt", "Texte.");
        write("b.txt", "Texte.");
        write("documents.csv", "fichier;titre\na.txt;Un\nabsent.pdf;Deux\n");

        assertThat(codes(source.read(file("a.txt")).remarks())).containsExactly("import.documents.missingFiles");
        assertThat(codes(source.read(file("b.txt")).remarks())).containsExactly("import.documents.notInCatalogue");
    }

    @Test
    void refusesADocumentWhoseLineIsRefused() throws IOException {
        write("a.txt", "Texte.");
        write("documents.csv", "fichier;titre;sensibilité\na.txt;Un;très secret\n");

        var reading = source.read(file("a.txt"));

        assertThat(reading.rows()).isEmpty();
        assertThat(reading.refused()).hasSize(1);
    }

    @Test
    void refusesABrokenFileAndKeepsNothingOfIt() throws IOException {
        var docx = DocumentFiles.docx(folder.resolve("a.docx"), "Guide", "Accueil", "Texte.");
        DocumentFiles.half(docx, folder.resolve("half.docx"));

        assertThat(refusal("half.docx")).isEqualTo("import.documents.broken");
    }

    @Test
    void refusesACatalogueWithoutItsFolder() throws IOException {
        write("documents.csv", "fichier;titre\na.txt;Un\n");

        assertThat(refusal("documents.csv")).isEqualTo("import.documents.catalogueAlone");
    }

    @Test
    void findsTheLawArticleByArticle() {
        var law = SourceFile.of(SharedData.file("ceseda/ceseda-2016.md"));

        assertThat(written(source.read(law))).isEqualTo(new Fate.New());
        assertThat(written(source.read(law))).isEqualTo(new Fate.Unchanged());

        assertThat(text("""
                MATCH (d:Document)-[:HAS_PASSAGE]->(p:Passage {heading: 'Article L221-5'})
                WHERE p.text CONTAINS 'mineur non accompagné' AND d.language = 'fr' AND p.language IS NULL
                RETURN p.path AS text
                """))
                .startsWith(
                        "Partie législative › LIVRE II : L'ENTRÉE EN FRANCE › TITRE II : MAINTIEN EN ZONE D'ATTENTE")
                .endsWith("› Article L221-5");
    }

    private void write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private SourceFile file(String name) {
        return new SourceFile(folder.resolve(name), folder);
    }

    private Fate imported(String name) {
        return written(source.read(file(name)));
    }

    private Fate written(Reading reading) {
        var rows = reading.rows().stream().map(Reading.Understood::row).toList();
        return writer.write(rows, SOURCE, Progress.SILENT).fates().getFirst();
    }

    private void know(String type, String key, String property, String value) {
        var node = new Statement.OfNode(new Ref(type, key), Map.of(property, value), List.of());
        writer.write(List.of(Row.of("test", node)), SOURCE, Progress.SILENT);
    }

    private String refusal(String name) {
        var refusal = catchThrowableOfType(RelaisException.Invalid.class, () -> source.read(file(name)));
        return refusal.told().code();
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(finding -> finding.message().code()).toList();
    }

    private List<String> headings(String document) {
        return List.copyOf(
                client.query("""
                        MATCH (:Document {key: $key})-[:HAS_PASSAGE]->(p:Passage)
                        RETURN p.heading AS heading ORDER BY p.order
                        """).bind(document).to("key").fetchAs(String.class).all());
    }

    private String text(String cypher) {
        return client.query(cypher).fetchAs(String.class).one().orElseThrow();
    }
}
