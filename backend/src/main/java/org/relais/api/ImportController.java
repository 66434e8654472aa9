package org.relais.api;

import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.relais.ingest.ImportState;
import org.relais.ingest.Imports;
import org.relais.ingest.Rest;
import org.relais.ingest.Uploads;
import org.relais.security.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files to import, and how each went. */
@RestController
@RequestMapping("/api/imports")
class ImportController {

    private final Uploads uploads;
    private final Imports imports;
    private final Wording wording;

    ImportController(Uploads uploads, Imports imports, Wording wording) {
        this.uploads = uploads;
        this.imports = imports;
        this.wording = wording;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Takes a file to import; its run can be followed at Location",
            description = "When rows would be refused, the run asks (state `ASKING`) and nothing is written before the"
                    + " rest is told to be; with `rest=true` the rest is written without asking.")
    ResponseEntity<ImportAnswer> submit(
            @Asking Viewer viewer,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "false") boolean rest,
            Locale locale)
            throws IOException {
        try (var content = file.getInputStream()) {
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            var run = uploads.submit(viewer, name, content, rest ? Rest.WRITE : Rest.ASK);
            return ResponseEntity.accepted()
                    .location(URI.create("/api/imports/" + run.id()))
                    .body(ImportAnswer.of(run, wording, locale));
        }
    }

    @GetMapping
    @Operation(summary = "The newest imports first")
    List<ImportAnswer> recent(@Asking Viewer viewer, @RequestParam(defaultValue = "20") int size, Locale locale) {
        return imports.recent(viewer, Bounds.size(size)).stream()
                .map(run -> ImportAnswer.of(run, wording, locale))
                .toList();
    }

    @GetMapping("/{id}")
    @Operation(summary = "How an import went: every row is new, changed, unchanged or refused with a reason")
    ImportAnswer run(@Asking Viewer viewer, @PathVariable String id, Locale locale) {
        return ImportAnswer.of(imports.run(viewer, id), wording, locale);
    }

    @PostMapping("/{id}/rest")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Tells an import that asks to write the rows that are not refused")
    ImportAnswer rest(@Asking Viewer viewer, @PathVariable String id, Locale locale) {
        imports.answer(viewer, id, true);
        return run(viewer, id, locale);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Stops an import that is not over; nothing of its file stays")
    ImportAnswer stop(@Asking Viewer viewer, @PathVariable String id, Locale locale) {
        var run = imports.run(viewer, id);
        if (run.state() == ImportState.ASKING) {
            imports.answer(viewer, id, false);
        } else if (!run.state().isOver()) {
            imports.stop(viewer, id);
        }
        return ImportAnswer.of(run, wording, locale);
    }
}
