package org.relais.sources.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** Small documents of every format, good and bad. */
public final class DocumentFiles {

    private DocumentFiles() {}

    /** One page for each text. */
    public static Path pdf(Path file, String... pages) throws IOException {
        try (var pdf = new PDDocument()) {
            for (var text : pages) {
                var page = new PDPage();
                pdf.addPage(page);
                try (var content = new PDPageContentStream(pdf, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(50, 700);
                    content.showText(text);
                    content.endText();
                }
            }
            pdf.save(file.toFile());
        }
        return file;
    }

    /** A text with a title, a heading and a paragraph below it. */
    public static Path docx(Path file, String title, String heading, String text) throws IOException {
        try (var docx = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            var styles = docx.createStyles();
            for (var level = 1; level <= 2; level++) {
                var style = CTStyle.Factory.newInstance();
                style.setStyleId("Titre" + level);
                style.addNewName().setVal("heading " + level);
                styles.addStyle(new org.apache.poi.xwpf.usermodel.XWPFStyle(style));
            }
            paragraph(docx, "Titre1", title);
            paragraph(docx, "Titre2", heading);
            docx.createParagraph().createRun().setText(text);
            docx.write(out);
        }
        return file;
    }

    /** One slide for each text. */
    public static Path pptx(Path file, String... slides) throws IOException {
        try (var show = new XMLSlideShow();
                var out = Files.newOutputStream(file)) {
            for (var text : slides) {
                show.createSlide().createTextBox().setText(text);
            }
            show.write(out);
        }
        return file;
    }

    public static Path odt(Path file, String heading, String text) throws IOException {
        var content = """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                    xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2">
                  <office:body><office:text>
                    <text:h text:outline-level="1">%s</text:h>
                    <text:p>%s</text:p>
                  </office:text></office:body>
                </office:document-content>
                """.formatted(heading, text);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            store(zip, "mimetype", "application/vnd.oasis.opendocument.text");
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    public static Path mail(Path file, String subject, String text) throws IOException {
        return Files.writeString(file, """
                From: Lina Haddad <l.haddad@exemple.org>
                To: equipe@exemple.org
                Subject: %s
                Date: Tue, 03 Mar 2026 10:15:00 +0100
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="----b"

                ------b
                Content-Type: text/plain; charset=UTF-8

                %s

                ------b
                Content-Type: application/zip; name="photos.zip"
                Content-Disposition: attachment; filename="photos.zip"
                Content-Transfer-Encoding: base64

                UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==
                ------b--
                """.formatted(subject, text));
    }

    /** The same document behind a password. */
    public static Path encrypted(Path docx, Path file) throws Exception {
        try (var system = new POIFSFileSystem();
                var out = Files.newOutputStream(file)) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var inside = encryptor.getDataStream(system)) {
                Files.copy(docx, inside);
            }
            system.writeFilesystem(out);
        }
        return file;
    }

    /** The first half of a file. */
    public static Path half(Path whole, Path file) throws IOException {
        var bytes = Files.readAllBytes(whole);
        return Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
    }

    /** A text document that unfolds to two gigabytes. */
    public static Path bomb(Path file) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            store(zip, "mimetype", "application/vnd.oasis.opendocument.text");
            zip.putNextEntry(new ZipEntry("content.xml"));
            write(zip, """
                    <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                        xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>
                    """);
            var block = "<text:p>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</text:p>".repeat(1000);
            for (var count = 0; count < 30_000; count++) {
                write(zip, block);
            }
        }
        return file;
    }

    private static void paragraph(XWPFDocument docx, String style, String text) {
        var paragraph = docx.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
    }

    private static void store(ZipOutputStream zip, String name, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var checksum = new CRC32();
        checksum.update(bytes);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(checksum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
