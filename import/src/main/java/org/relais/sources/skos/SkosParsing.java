package org.relais.sources.skos;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.XMLParserSettings;
import org.relais.kernel.RelaisException;

/** From the bytes of a file to what it says; nothing outside the file is read. */
final class SkosParsing {

    private static final int HEAD = 16_384;
    private static final String NAMESPACE = "http://www.w3.org/2004/02/skos/core";

    private SkosParsing() {}

    /** By its name, or as XML by what it begins with. */
    static Optional<RDFFormat> format(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".ttl")) {
            return Optional.of(RDFFormat.TURTLE);
        }
        if (name.endsWith(".rdf") || name.endsWith(".skos")) {
            return Optional.of(begins(file, "<") ? RDFFormat.RDFXML : RDFFormat.TURTLE);
        }
        return name.endsWith(".xml") && begins(file, NAMESPACE) ? Optional.of(RDFFormat.RDFXML) : Optional.empty();
    }

    static SkosFile parse(Path file, RDFFormat format) {
        var gathered = new SkosFile();
        var parser = Rio.createParser(format);
        parser.getParserConfig().set(XMLParserSettings.DISALLOW_DOCTYPE_DECL, true);
        parser.getParserConfig().set(XMLParserSettings.SECURE_PROCESSING, true);
        parser.setRDFHandler(gathered);
        parser.setParseLocationListener(gathered);
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            parser.parse(in, "urn:file:");
        } catch (RDFParseException e) {
            throw RelaisException.invalid("import.skos.broken", Math.max(0, e.getLineNumber()), said(e));
        } catch (IOException | RDFHandlerException e) {
            throw RelaisException.invalid("import.skos.unreadable", String.valueOf(e.getMessage()));
        } catch (StackOverflowError e) {
            throw RelaisException.invalid("import.skos.tooDeep");
        }
        return gathered;
    }

    /** The parser's words, without the place that it adds to them. */
    private static String said(RDFParseException e) {
        return String.valueOf(e.getMessage()).replaceAll("\\s*\\[line .*$", "");
    }

    private static boolean begins(Path file, String with) {
        try (var in = Files.newInputStream(file)) {
            var head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8).replace("\uFEFF", "");
            return with.equals("<") ? head.stripLeading().startsWith(with) : head.contains(with);
        } catch (IOException e) {
            return false;
        }
    }
}
