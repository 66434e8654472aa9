package org.relais.sources.documents.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relais.sources.testing.SharedData;

/** Files that were made or found to break readers. Every one ends in an answer. */
class HostileFilesIT {

    private static final DocumentReader READER =
            new DocumentReader(new DocumentsProperties(384, Duration.ofSeconds(60), 20_000_000, Duration.ofMinutes(5)));

    @AfterAll
    static void end() {
        READER.destroy();
    }

    @ParameterizedTest
    @CsvSource({
        "tika/test-documents/testWORD_truncated.docx, OFFICE, BROKEN",
        "tika/test-documents/testWORD_protected_passtika.docx, OFFICE, ENCRYPTED",
        "tika/test-documents/testWORD_protected_passtika.doc, OFFICE, ENCRYPTED",
        "tika/test-documents/testPPT_protected_passtika.pptx, OFFICE, ENCRYPTED",
        "tika/test-documents/testODTEncrypted.odt, OFFICE, ENCRYPTED",
        "tika/test-documents/testODTnotaZipFile.odt, OFFICE, OTHER_KIND",
        "tika/test-documents/testOCR.pdf, PDF, SCANNED",
        "qpdf/enc-long-password.pdf, PDF, ENCRYPTED",
        "qpdf/issue-100.pdf, PDF, BROKEN",
        "qpdf/issue-263.pdf, PDF, OTHER_KIND",
        "qpdf/fuzz-16214.pdf, PDF, SCANNED",
        "tika/test-documents/droste.zip, OFFICE, OTHER_KIND",
        "tika/test-documents/testEXCEL.xlsx, OFFICE, OTHER_KIND",
    })
    void refusesWithAReason(String name, Kind kind, Answer.Reason reason) {
        assertThat(READER.read(file(name), kind))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @ParameterizedTest
    @CsvSource({
        "tika/test-documents/test_recursive_embedded.docx, OFFICE",
        "tika/test-documents/testPDF_deeplyEmbeddedAttachments.pdf, PDF",
        "tika/test-documents/testRFC822_encrypted_zip, EMAIL",
        "tika/test-documents/testMSG_att_msg.msg, OFFICE",
        "tika/test-documents/russian.cp866.txt, TEXT",
        "tika/test-documents/testPDF_bad_page_303226.pdf, PDF",
    })
    void readsWhatIsOnlyOdd(String name, Kind kind) {
        assertThat(READER.read(file(name), kind)).isInstanceOf(Answer.Read.class);
    }

    private static Path file(String name) {
        return SharedData.file("nasty-files").resolve(name);
    }
}
