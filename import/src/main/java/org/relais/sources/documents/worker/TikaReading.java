package org.relais.sources.documents.worker;

import java.io.IOException;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.mail.RFC822Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.txt.TXTParser;
import org.relais.sources.documents.blocks.PassageCutter;
import org.relais.sources.documents.blocks.XhtmlBlocks;
import org.relais.sources.documents.worker.Answer.Reason;
import org.xml.sax.SAXException;

/** Reads PDF, office formats, web pages and e-mail with Apache Tika, and with nothing of it that is not needed. */
final class TikaReading {

    private final Detector detector = new DefaultDetector();
    private final AutoDetectParser parser = new AutoDetectParser(
            detector,
            new PDFParser(),
            new OOXMLParser(),
            new OfficeParser(),
            new OpenDocumentParser(),
            new RTFParser(),
            new JSoupParser(),
            new TXTParser(),
            new RFC822Parser());

    Answer.Read read(Question question) throws IOException, SAXException, TikaException {
        var metadata = metadata(question);
        try (var in = TikaInputStream.get(question.file(), metadata)) {
            var type = detector.detect(in, metadata).getBaseType().toString();
            refuseUnlessAccepted(type);
            metadata.set(TikaCoreProperties.CONTENT_TYPE_PARSER_OVERRIDE, type);
            var cutter = new PassageCutter();
            var inside = new Attachments();
            var xhtml = new XhtmlBlocks(new Limited(cutter, question.mostCharacters()));
            parser.parse(in, xhtml, metadata, TikaLimits.context(parser, inside));
            var facts = new Facts(metadata, xhtml);
            return new Answer.Read(
                    facts.title().or(cutter::title).orElse(null),
                    facts.language().orElse(null),
                    facts.date().orElse(null),
                    type,
                    cutter.passages(),
                    inside.names());
        }
    }

    private static Metadata metadata(Question question) {
        var metadata = new Metadata();
        metadata.set(
                TikaCoreProperties.RESOURCE_NAME_KEY,
                question.file().getFileName().toString());
        switch (question.kind()) {
            // Of these the first bytes say too little.
            case EMAIL -> metadata.set(TikaCoreProperties.CONTENT_TYPE_USER_OVERRIDE, "message/rfc822");
            case HTML -> metadata.set(TikaCoreProperties.CONTENT_TYPE_USER_OVERRIDE, "text/html");
            case PDF, OFFICE, MARKDOWN, TEXT -> metadata.remove(HttpHeaders.CONTENT_TYPE);
        }
        return metadata;
    }

    private static void refuseUnlessAccepted(String type) {
        if (type.contains("protected") || type.contains("encrypted")) {
            throw new RefusedException(Reason.ENCRYPTED, "");
        }
        if (!MediaTypes.isAccepted(type)) {
            throw new RefusedException(Reason.OTHER_KIND, type);
        }
    }
}
