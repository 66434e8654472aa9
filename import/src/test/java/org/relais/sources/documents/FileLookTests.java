package org.relais.sources.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relais.sources.documents.worker.Kind;
import org.relais.sources.testing.DocumentFiles;

class FileLookTests {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "note.md | # Titre | MARKDOWN",
                "note.txt | Bonjour | TEXT",
                "LISEZMOI | Bonjour | TEXT",
                "page.htm | <p>Bonjour</p> | HTML",
                "page.txt | <!DOCTYPE html><html></html> | HTML",
                "lettre.eml | Bonjour | EMAIL",
                "note.pdf | Bonjour | PDF",
                "note.docx | Bonjour | OFFICE",
                "note.rtf | {\\rtf1 Bonjour} | OFFICE",
            })
    void recognisesDocuments(String name, String content, Kind kind) throws IOException {
        assertThat(FileLook.at(Files.writeString(folder.resolve(name), content)).kind())
                .contains(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "personnes.csv | clé;nom",
                "route.geojson | {}",
                "archive.zip | PK\u0003\u0004",
                "image.png | \u0089PNG\u0000",
                "programme.exe | MZ\u0000\u0001x",
                "programme.txt | MZ\u0000\u0001x",
            })
    void leavesOtherFilesToOthers(String name, String content) throws IOException {
        assertThat(FileLook.at(Files.writeString(folder.resolve(name), content)).kind())
                .isEmpty();
    }

    @Test
    void judgesByTheContentWhateverTheName() throws IOException {
        var docx = DocumentFiles.docx(folder.resolve("note.bin"), "Titre", "Accueil", "Texte.");
        var pdf = DocumentFiles.pdf(folder.resolve("note.dat"), "Texte.");
        var mail = DocumentFiles.mail(folder.resolve("lettre"), "Objet", "Texte.");

        assertThat(FileLook.at(docx).kind()).contains(Kind.OFFICE);
        assertThat(FileLook.at(pdf).kind()).contains(Kind.PDF);
        assertThat(FileLook.at(mail).kind()).isEqualTo(Optional.of(Kind.EMAIL));
    }
}
