package org.relais.sources.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.relais.graph.Link;
import org.relais.graph.Ref;
import org.relais.graph.Statement;
import org.relais.sources.documents.blocks.Passage;
import org.relais.sources.documents.worker.Answer;

class DocumentMappingTests {

    private static final DocumentFile FILE = new DocumentFile("dossier/Note_de contexte.md", "abc", 42);

    @Test
    void takesFromTheFileWhatNoCatalogueSays() {
        var document = document(read("Libye", passage("Accueil")), null);

        assertThat(document.node()).isEqualTo(new Ref("Document", "dossier-note-de-contexte-md"));
        assertThat(document.properties())
                .containsEntry("title", "Libye")
                .containsEntry("language", "fr")
                .containsEntry("date", LocalDate.of(2026, 3, 3))
                .containsEntry("fileName", "Note_de contexte.md")
                .containsEntry("passages", 1L)
                .doesNotContainKey("sensitivity");
    }

    @Test
    void callsADocumentWithoutTitleByItsFile() {
        assertThat(document(read(null, passage("Accueil")), null).properties())
                .containsEntry("title", "Note de contexte");
    }

    @Test
    void givesTheCatalogueTheLastWord() {
        var stated = new HashMap<String, @Nullable Object>();
        stated.put("title", "Titre du catalogue");
        stated.put("date", null);
        stated.put("fileName", "dossier/Note_de contexte.md");
        var about = Link.to("ABOUT", new Ref("Domain", "asylum"));
        var entry = new Statement.OfNode(new Ref("Document", "d-1"), stated, List.of(about));

        var document = document(read("Libye", passage("Accueil")), entry);

        assertThat(document.node().key()).isEqualTo("d-1");
        assertThat(document.properties())
                .containsEntry("title", "Titre du catalogue")
                .containsEntry("date", LocalDate.of(2026, 3, 3))
                .containsEntry("fileName", "Note_de contexte.md");
        assertThat(document.links()).contains(about).hasSize(2);
    }

    @Test
    void guardsThePagesAsTheDocument() {
        var entry = new Statement.OfNode(
                new Ref("Document", "d-1"), Map.of("sensitivity", 3L, "compartment", "tripoli"), List.of());

        var row = DocumentMapping.row(FILE, read("Libye", passage("Accueil")), entry);

        assertThat(row.context())
                .allSatisfy(passage -> assertThat(passage.properties())
                        .containsEntry("sensitivity", 3L)
                        .containsEntry("compartment", "tripoli"));
    }

    @Test
    void keepsTheKeysOfSectionsWhenAnotherIsAdded() {
        var before = keys(passage("Accueil"), passage("Suivi"), passage("Suivi"));
        var after = keys(passage("Avant tout"), passage("Accueil"), passage("Suivi"), passage("Suivi"));

        assertThat(before).hasSize(3).doesNotHaveDuplicates();
        assertThat(after).containsAll(before).contains("d#avant-tout");
    }

    @Test
    void namesPassagesByTheirPage() {
        assertThat(keys(new Passage(7, List.of(), "fr", "Texte."), new Passage(7, List.of(), "fr", "Suite.")))
                .containsExactly("d#p7", "d#p7~2");
    }

    @Test
    void leavesTheTitleOutOfTheOutline() {
        var row = DocumentMapping.row(
                FILE,
                read("Libye", new Passage(null, List.of("LIBYE", "Chapitre Ier", "Article 1"), "fr", "Un.")),
                null);

        assertThat(row.context().getFirst().properties())
                .containsEntry("path", "Chapitre Ier › Article 1")
                .containsEntry("heading", "Article 1")
                .containsEntry("level", 2L)
                .containsEntry("order", 1L);
    }

    @Test
    void saysTheLanguageOfAPassageWhereItIsNotTheDocuments() {
        var read = read("Libye", in("fr"), in("ar"), in(null));

        assertThat(languages(read, "fr-CA")).containsExactly(null, "ar", null);
        assertThat(languages(read, "ar")).containsExactly("fr", null, null);
        assertThat(languages(read, "ln")).containsExactly(null, "ar", null);
    }

    private static List<@Nullable Object> languages(Answer.Read read, String ofCatalogue) {
        var entry = new Statement.OfNode(new Ref("Document", "d"), Map.of("language", ofCatalogue), List.of());
        var languages = new ArrayList<@Nullable Object>();
        DocumentMapping.row(FILE, read, entry)
                .context()
                .forEach(passage -> languages.add(passage.properties().get("language")));
        return languages;
    }

    private static Passage in(@Nullable String language) {
        return new Passage(null, List.of("Accueil"), language, "Texte.");
    }

    private static List<String> keys(Passage... passages) {
        var entry = new Statement.OfNode(new Ref("Document", "d"), Map.of(), List.of());
        return DocumentMapping.row(FILE, read("Libye", passages), entry).context().stream()
                .map(passage -> passage.node().key())
                .toList();
    }

    private static Statement.OfNode document(Answer.Read read, Statement.@Nullable OfNode entry) {
        return (Statement.OfNode) DocumentMapping.row(FILE, read, entry).subject();
    }

    private static Answer.Read read(@Nullable String title, Passage... passages) {
        return new Answer.Read(title, "fr", LocalDate.of(2026, 3, 3), "text/markdown", List.of(passages), List.of());
    }

    private static Passage passage(String heading) {
        return new Passage(null, List.of(heading), "fr", "Texte.");
    }
}
