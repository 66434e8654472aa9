package org.relais.api;

import io.swagger.v3.oas.annotations.Operation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.relais.exports.ExportFormat;
import org.relais.exports.ResultExport;
import org.relais.security.Viewer;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** May I take this along? */
@RestController
class ExportController {

    private final ResultExport export;

    ExportController(ResultExport export) {
        this.export = export;
    }

    @GetMapping("/api/search/export")
    @Operation(
            summary = "The results of a search as a file: csv, xlsx; documents and lessons also as ris, bib",
            description = "Up to " + ResultExport.MOST
                    + " results in their order. A file that holds fewer than were found says so.")
    ResponseEntity<byte[]> export(
            @Asking Viewer viewer,
            @RequestParam ExportFormat format,
            @ParameterObject @ModelAttribute SearchParameters asked,
            Locale locale)
            throws IOException {
        // In memory first: what fails half-way is then an error, not a file that looks whole.
        var file = new ByteArrayOutputStream();
        export.write(viewer, asked.query(0, 1, locale), format, locale, file);
        var name = ContentDisposition.attachment().filename(format.fileName(LocalDate.now()));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.build().toString())
                .body(file.toByteArray());
    }
}
