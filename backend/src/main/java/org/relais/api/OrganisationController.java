package org.relais.api;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.relais.partners.OrganisationPage;
import org.relais.partners.PartnerLine;
import org.relais.partners.PartnerQuery;
import org.relais.positions.Issue;
import org.relais.positions.PositionDraft;
import org.relais.positions.PositionNotes;
import org.relais.positions.PositionQuery;
import org.relais.security.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** With whom do we work, and is it still true? */
@RestController
@RequestMapping("/api/organisations")
class OrganisationController {

    private final PartnerQuery partners;
    private final PositionQuery positions;
    private final PositionNotes notes;

    OrganisationController(PartnerQuery partners, PositionQuery positions, PositionNotes notes) {
        this.partners = partners;
        this.positions = positions;
        this.notes = notes;
    }

    @GetMapping
    @Operation(summary = "Partners by name, all or those of a top domain or a place")
    Organisations list(
            @Asking Viewer viewer,
            @RequestParam @Nullable String domain,
            @RequestParam @Nullable String place,
            @RequestParam(defaultValue = "0") int from,
            @RequestParam(defaultValue = "20") int size,
            Locale locale) {
        var items = partners.list(viewer, domain, place, Bounds.from(from), Bounds.size(size), locale);
        return new Organisations(items, partners.count(viewer, domain, place));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A partner: what it does where, what was agreed, and whom to call")
    OrganisationPage organisation(@Asking Viewer viewer, @PathVariable String id, Locale locale) {
        return partners.page(viewer, id, locale);
    }

    @GetMapping("/{id}/positions")
    @Operation(summary = "What a partner holds, issue by issue, with what it held before")
    List<Issue> positions(@Asking Viewer viewer, @PathVariable String id, Locale locale) {
        return positions.of(viewer, id, locale);
    }

    @PostMapping("/{id}/positions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Note what a partner holds on an issue, with its day and its source")
    void note(@Asking Viewer viewer, @PathVariable String id, @RequestBody PositionDraft draft) {
        notes.add(viewer, id, draft);
    }

    /** @param total how many there are beside those shown here */
    record Organisations(List<PartnerLine> organisations, long total) {}
}
