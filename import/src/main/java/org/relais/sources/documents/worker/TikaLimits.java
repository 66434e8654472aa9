package org.relais.sources.documents.worker;

import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;

/** What Tika may do with a document: its text and headings, no pictures, no macros, nothing that lies inside. */
final class TikaLimits {

    private static final long IN_MEMORY = 32L << 20;

    private TikaLimits() {}

    /** @param parser reads the parts of a letter too */
    static ParseContext context(Parser parser, EmbeddedDocumentExtractor inside) {
        var context = new ParseContext();
        context.set(Parser.class, parser);
        context.set(EmbeddedDocumentExtractor.class, inside);
        context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
        context.set(PDFParserConfig.class, pdf());
        context.set(OfficeParserConfig.class, office());
        return context;
    }

    private static PDFParserConfig pdf() {
        var pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setExtractInlineImages(false);
        pdf.setExtractBookmarksText(false);
        pdf.setExtractAnnotationText(false);
        pdf.setExtractActions(false);
        pdf.setMaxMainMemoryBytes(IN_MEMORY);
        return pdf;
    }

    private static OfficeParserConfig office() {
        var office = new OfficeParserConfig();
        office.setExtractMacros(false);
        office.setIncludeDeletedContent(false);
        office.setIncludeHeadersAndFooters(false);
        office.setIncludeSlideMasterContent(false);
        office.setWriteSelectHeadersInBody(false);
        return office;
    }
}
