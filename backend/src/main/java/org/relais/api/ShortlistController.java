package org.relais.api;

import io.swagger.v3.oas.annotations.Operation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.relais.exports.ExportFormat;
import org.relais.exports.ShortlistExport;
import org.relais.security.Viewer;
import org.relais.shortlists.Shortlist;
import org.relais.shortlists.ShortlistChange;
import org.relais.shortlists.ShortlistState;
import org.relais.shortlists.Shortlists;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who is asked for a need, and what did they answer? */
@RestController
@RequestMapping("/api/needs/{need}/shortlist")
class ShortlistController {

    private final Shortlists shortlists;
    private final ShortlistExport export;

    ShortlistController(Shortlists shortlists, ShortlistExport export) {
        this.shortlists = shortlists;
        this.export = export;
    }

    @GetMapping
    @Operation(summary = "Who is asked for a need and what they answered, each with every change")
    Shortlist shortlist(@Asking Viewer viewer, @PathVariable String need, Locale locale) {
        return shortlists.of(viewer, need, locale);
    }

    @GetMapping("/export")
    @Operation(summary = "The shortlist as a file: csv or xlsx")
    ResponseEntity<byte[]> export(
            @Asking Viewer viewer, @PathVariable String need, @RequestParam ExportFormat format, Locale locale)
            throws IOException {
        var file = new ByteArrayOutputStream();
        export.write(viewer, need, format, locale, file);
        var name = ContentDisposition.attachment().filename(format.fileName(LocalDate.now()));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.build().toString())
                .body(file.toByteArray());
    }

    @PutMapping("/{person}")
    @Operation(
            summary = "Puts a person on the shortlist, or changes their state, with a note",
            description = "`seen` is the `step` last read of the person, 0 for one who was never on the list;"
                    + " when somebody made a step meanwhile, the answer is 409 and nothing changes.")
    Shortlist change(
            @Asking Viewer viewer,
            @PathVariable String need,
            @PathVariable String person,
            @RequestBody ShortlistChange change,
            Locale locale) {
        shortlists.change(viewer, need, person, change);
        return shortlists.of(viewer, need, locale);
    }

    @DeleteMapping("/{person}")
    @Operation(
            summary = "Takes a person off the shortlist; what happened until then stays",
            description = "`seen` is the `step` last read of the person; another answers 409.")
    Shortlist takeOff(
            @Asking Viewer viewer,
            @PathVariable String need,
            @PathVariable String person,
            @RequestParam int seen,
            Locale locale) {
        shortlists.change(viewer, need, person, new ShortlistChange(ShortlistState.OFF, null, seen));
        return shortlists.of(viewer, need, locale);
    }
}
