package org.relais.api;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.relais.exports.ExportFormat;
import org.relais.kernel.RelaisException;
import org.relais.knowledge.KnowledgeAtRisk;
import org.relais.knowledge.Risk;
import org.relais.knowledge.RiskExport;
import org.relais.knowledge.RiskFilter;
import org.relais.knowledge.RiskPage;
import org.relais.schema.Vocabulary;
import org.relais.security.Viewer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which knowledge is at risk? */
@RestController
@RequestMapping("/api/knowledge-at-risk")
class KnowledgeController {

    private final KnowledgeAtRisk knowledge;
    private final RiskExport export;

    KnowledgeController(KnowledgeAtRisk knowledge, RiskExport export) {
        this.knowledge = knowledge;
        this.export = export;
    }

    @GetMapping
    @Operation(
            summary = "Domains that are asked for and held by nobody, held by one, or last shown years ago",
            description = "The most urgent first; each with its reasons, the evidence behind and what to do. The domain"
                    + " is the notation of a top domain; the risk one of unsupplied, single, declared, stale, nobody.")
    RiskPage knowledge(
            @Asking Viewer viewer,
            @RequestParam(required = false) @Nullable String domain,
            @RequestParam(required = false) @Nullable Risk risk,
            Locale locale) {
        return knowledge.page(viewer, filter(domain, risk), locale);
    }

    @GetMapping("/export")
    @Operation(summary = "The same as a file: csv, xlsx")
    ResponseEntity<byte[]> export(
            @Asking Viewer viewer,
            @RequestParam ExportFormat format,
            @RequestParam(required = false) @Nullable String domain,
            @RequestParam(required = false) @Nullable Risk risk,
            Locale locale) {
        var file = export.file(viewer, filter(domain, risk), format, locale);
        var name = ContentDisposition.attachment().filename(format.fileName(LocalDate.now()));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.build().toString())
                .body(file);
    }

    private static RiskFilter filter(@Nullable String domain, @Nullable Risk risk) {
        if (domain != null && !Vocabulary.TOP.contains(domain)) {
            throw RelaisException.invalid("error.noTopDomain", domain, String.join(", ", Vocabulary.TOP));
        }
        return new RiskFilter(domain, risk);
    }
}
