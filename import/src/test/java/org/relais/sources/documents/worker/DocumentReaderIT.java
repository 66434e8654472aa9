package org.relais.sources.documents.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relais.sources.documents.blocks.Passage;
import org.relais.sources.documents.worker.Answer.Reason;
import org.relais.sources.documents.worker.Answer.Refused;
import org.relais.sources.testing.DocumentFiles;

/** Against a real worker process. */
class DocumentReaderIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final DocumentReader READER =
            new DocumentReader(new DocumentsProperties(384, PATIENCE, 1_000_000, Duration.ofMinutes(5)));

    @TempDir
    Path folder;

    @AfterAll
    static void end() {
        READER.destroy();
    }

    @Test
    void readsPdfPageByPage() throws IOException {
        var read = read(DocumentFiles.pdf(folder.resolve("a.pdf"), "La premiere page.", "La deuxieme page."), Kind.PDF);

        assertThat(read.passages())
                .containsExactly(
                        new Passage(1, List.of(), null, "La premiere page."),
                        new Passage(2, List.of(), null, "La deuxieme page."));
        assertThat(read.mediaType()).isEqualTo("application/pdf");
    }

    @Test
    void readsHeadingsOfAFrenchWordDocument() throws IOException {
        var docx = DocumentFiles.docx(folder.resolve("a.docx"), "Guide", "Accueil des mineurs", "Écouter d'abord.");

        assertThat(read(docx, Kind.OFFICE).passages())
                .containsExactly(new Passage(null, List.of("Guide", "Accueil des mineurs"), null, "Écouter d'abord."));
    }

    @Test
    void readsHeadingsOfAnOpenDocument() throws IOException {
        var odt = DocumentFiles.odt(folder.resolve("a.odt"), "Accueil", "Écouter d'abord.");

        assertThat(read(odt, Kind.OFFICE).passages())
                .containsExactly(new Passage(null, List.of("Accueil"), null, "Écouter d'abord."));
    }

    @Test
    void readsSlides() throws IOException {
        var pptx = DocumentFiles.pptx(folder.resolve("a.pptx"), "La route", "Les étapes");

        assertThat(read(pptx, Kind.OFFICE).passages())
                .extracting(Passage::page, Passage::heading)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, "La route"),
                        org.assertj.core.groups.Tuple.tuple(2, "Les étapes"));
    }

    @Test
    void readsALetterAndNamesItsAttachmentsUnopened() throws IOException {
        var read = read(DocumentFiles.mail(folder.resolve("a.eml"), "Relève", "Bonjour à tous."), Kind.EMAIL);

        assertThat(read.title()).isEqualTo("Relève");
        assertThat(read.date()).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(read.attachments()).containsExactly("photos.zip");
        assertThat(read.passages()).extracting(Passage::text).containsExactly("Bonjour à tous.");
    }

    @Test
    void takesTheLanguageFromAWebPage() throws IOException {
        var page = Files.writeString(
                folder.resolve("a.html"),
                "<html lang='fuf-Adlm'><head><title>Pular</title></head><body><h1>𞤇𞤀𞤐𞤘𞤋</h1><p>𞤖𞤋𞤂𞤀</p></body></html>");

        var read = read(page, Kind.HTML);

        assertThat(read.language()).isEqualTo("fuf-Adlm");
        assertThat(read.title()).isEqualTo("𞤇𞤀𞤐𞤘𞤋");
    }

    @Test
    void tellsTheLanguageOfEachPassage() throws IOException {
        var french = "Les équipes accompagnent les personnes pendant toute la durée de leur séjour dans la ville. ";
        var arabic = "ترافق الفرق الأشخاص طوال مدة إقامتهم في المدينة وتساعدهم على الوصول إلى الرعاية الصحية. ";
        var text = Files.writeString(
                folder.resolve("a.md"), "# Un\n\n" + french.repeat(4) + "\n\n# Deux\n\n" + arabic.repeat(3));

        var read = read(text, Kind.MARKDOWN);

        assertThat(read.passages()).extracting(Passage::language).containsExactly("fr", "ar");
        assertThat(read.language()).isEqualTo("fr");
    }

    @Test
    void believesAPassageMoreThanItsDocument() throws IOException {
        var french = "Les équipes accompagnent les personnes pendant toute la durée de leur séjour dans la ville. ";
        var arabic = "ترافق الفرق الأشخاص طوال مدة إقامتهم في المدينة وتساعدهم على الوصول إلى الرعاية الصحية. ";
        var names = "Salma Benhaddou, Giulia Ferrari, Omar Al-Mansouri, Nadia Benali, Pietro Rossi, Abdi Warsame, ";

        var read = read(page("fr-FR", french.repeat(3), arabic.repeat(3), names.repeat(2), "Merci."), Kind.HTML);

        assertThat(read.language()).isEqualTo("fr-FR");
        assertThat(read.passages()).extracting(Passage::language).containsExactly("fr", "ar", "fr-FR", "fr-FR");
    }

    @Test
    void guessesNothingInADocumentOfALanguageThatItCannotTell() throws IOException {
        var lingala = "Bato ya mosala bazali kosunga bato na ntango nyonso oyo bazali kofanda na engumba. ";

        assertThat(read(page("ln", lingala.repeat(4)), Kind.HTML).passages())
                .extracting(Passage::language)
                .containsOnly("ln");
    }

    private Path page(String language, String... sections) throws IOException {
        var html = new StringBuilder("<html lang='" + language + "'><body>");
        for (var section : sections) {
            html.append("<h2>Partie</h2><p>").append(section).append("</p>");
        }
        return Files.writeString(folder.resolve("page.html"), html + "</body></html>");
    }

    @Test
    void readsTextInAnOldEncoding() throws IOException {
        var text = Files.write(
                folder.resolve("a.txt"),
                "Évaluation de la prise en charge à l'arrivée : réponse différée."
                        .getBytes(Charset.forName("windows-1252")));

        assertThat(read(text, Kind.TEXT).passages().getFirst().text()).startsWith("Évaluation de la prise en charge à");
    }

    @Test
    void refusesWhatIsBrokenLockedOrEmpty() throws Exception {
        var docx = DocumentFiles.docx(folder.resolve("a.docx"), "Guide", "Accueil", "Texte.");
        var pdf = DocumentFiles.pdf(folder.resolve("a.pdf"), "Texte.");

        assertThat(reason(DocumentFiles.half(docx, folder.resolve("half.docx"))))
                .isEqualTo(Reason.BROKEN);
        assertThat(reason(DocumentFiles.encrypted(docx, folder.resolve("locked.docx"))))
                .isEqualTo(Reason.ENCRYPTED);
        assertThat(reason(Files.writeString(folder.resolve("b.docx"), "Bonjour")))
                .isEqualTo(Reason.OTHER_KIND);
        assertThat(READER.read(DocumentFiles.pdf(folder.resolve("b.pdf"), ""), Kind.PDF))
                .isEqualTo(new Refused(Reason.SCANNED, ""));
        assertThat(READER.read(DocumentFiles.half(pdf, folder.resolve("half.pdf")), Kind.PDF))
                .isInstanceOf(Refused.class);
    }

    @Test
    void refusesABombAndATextWithoutEnd() throws IOException {
        assertThat(reason(DocumentFiles.bomb(folder.resolve("bomb.odt")))).isIn(Reason.BOMB, Reason.TOO_LONG);

        var endless = Files.writeString(folder.resolve("a.txt"), "Une phrase.\n\n".repeat(200_000));
        assertThat(READER.read(endless, Kind.TEXT)).isEqualTo(new Refused(Reason.TOO_LONG, "1000000"));
    }

    @Test
    void followsNoAddressThatADocumentNames() throws IOException {
        try (var server = new ServerSocket(0)) {
            server.setSoTimeout(300);
            var address = "http://127.0.0.1:" + server.getLocalPort();
            var page = Files.writeString(folder.resolve("a.html"), """
                    <!DOCTYPE html SYSTEM "%1$s/a.dtd"><html><head><link rel="stylesheet" href="%1$s/a.css"></head>
                    <body><img src="%1$s/a.png"><iframe src="%1$s/a.html"></iframe><p>Texte.</p></body></html>
                    """.formatted(address));

            assertThat(read(page, Kind.HTML).passages()).hasSize(1);

            assertThat(org.assertj.core.api.Assertions.catchThrowable(server::accept))
                    .isInstanceOf(java.net.SocketTimeoutException.class);
        }
    }

    @Test
    void losesAWorkerToATimeOutAndStartsAnother() throws IOException {
        var slow = new DocumentReader(new DocumentsProperties(384, Duration.ofMillis(1), 1_000_000, PATIENCE));
        var text = Files.writeString(folder.resolve("a.txt"), "Bonjour.\n\n".repeat(20_000));

        assertThat(slow.read(text, Kind.TEXT)).isEqualTo(new Refused(Reason.TIME_OUT, "0"));
        assertThat(slow.read(text, Kind.TEXT)).isEqualTo(new Refused(Reason.TIME_OUT, "0"));
        slow.destroy();
    }

    @Test
    void losesAWorkerToItsMemoryAndReadsTheNextFile() throws IOException {
        var small = new DocumentReader(new DocumentsProperties(64, PATIENCE, 500_000_000, PATIENCE));
        var large = Files.writeString(folder.resolve("a.md"), "Un mot *et* un autre.\n\n".repeat(1_500_000));
        var text = Files.writeString(folder.resolve("a.txt"), "Bonjour.");

        assertThat(small.read(large, Kind.MARKDOWN)).isEqualTo(new Refused(Reason.MEMORY, ""));
        assertThat(small.read(text, Kind.TEXT)).isInstanceOf(Answer.Read.class);
        small.destroy();
    }

    @Test
    void startsAgainAfterTheWorkerEndedForWantOfWork() throws Exception {
        var before = workers();
        var hasty = new DocumentReader(new DocumentsProperties(128, PATIENCE, 1_000_000, Duration.ofSeconds(2)));
        var text = Files.writeString(folder.resolve("a.txt"), "Bonjour.");

        assertThat(hasty.read(text, Kind.TEXT)).isInstanceOf(Answer.Read.class);
        for (var worker : workers()) {
            if (!before.contains(worker)) {
                worker.onExit().get(30, TimeUnit.SECONDS);
            }
        }
        assertThat(hasty.read(text, Kind.TEXT)).isInstanceOf(Answer.Read.class);
        hasty.destroy();
    }

    private static Answer.Read read(Path file, Kind kind) {
        var answer = READER.read(file, kind);
        assertThat(answer).isInstanceOf(Answer.Read.class);
        return (Answer.Read) answer;
    }

    private static Set<ProcessHandle> workers() {
        return ProcessHandle.current().children().collect(Collectors.toSet());
    }

    private static Reason reason(Path file) {
        var answer = READER.read(file, Kind.OFFICE);
        assertThat(answer).isInstanceOf(Refused.class);
        return ((Refused) answer).reason();
    }
}
