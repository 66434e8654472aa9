package org.relais.api;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.relais.partners.OrganisationPage;
import org.relais.partners.PartnerLine;
import org.relais.partners.PartnerQuery;
import org.relais.security.Viewer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** With whom do we work, and is it still true? */
@RestController
@RequestMapping("/api/organisations")
class OrganisationController {

    private final PartnerQuery partners;

    OrganisationController(PartnerQuery partners) {
        this.partners = partners;
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

    /** @param total how many there are beside those shown here */
    record Organisations(List<PartnerLine> organisations, long total) {}
}
