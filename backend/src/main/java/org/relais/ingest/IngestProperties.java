package org.relais.ingest;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Imports and their limits.
 *
 * @param originals folder of imported documents as they came
 * @param uploads folder where files wait for their turn
 * @param maxMegabytes the largest file that is read at all
 */
@ConfigurationProperties("relais.ingest")
public record IngestProperties(
        @DefaultValue("data/originals") Path originals,
        @DefaultValue("data/uploads") Path uploads,
        @DefaultValue("100") int maxMegabytes) {

    public IngestProperties {
        if (maxMegabytes < 1) {
            throw new IllegalArgumentException("relais.ingest.max-megabytes must be at least 1");
        }
    }

    /** What the documented formats are, for a message that says what can be imported. */
    static final List<String> FORMATS = List.of(
            "CSV",
            "XLSX",
            "GeoJSON",
            "SKOS (Turtle, RDF/XML)",
            "PDF",
            "DOCX",
            "ODT",
            "PPTX",
            "HTML",
            "Markdown",
            "TXT",
            "EML");
}
