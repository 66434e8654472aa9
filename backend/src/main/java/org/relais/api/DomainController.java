package org.relais.api;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import org.relais.domains.DomainQuery;
import org.relais.kernel.ItemRef;
import org.relais.knowledge.DomainOutlookQuery;
import org.relais.security.Viewer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What hangs on a domain of expertise? */
@RestController
@RequestMapping("/api/domains")
class DomainController {

    private final DomainQuery domains;
    private final DomainOutlookQuery outlooks;

    DomainController(DomainQuery domains, DomainOutlookQuery outlooks) {
        this.domains = domains;
        this.outlooks = outlooks;
    }

    @GetMapping
    @Operation(summary = "All domains of expertise; the id is the notation")
    List<ItemRef> all(@Asking Viewer viewer, Locale locale) {
        return domains.all(locale);
    }

    @GetMapping("/{notation}")
    @Operation(summary = "A domain with its experts, lessons, documents, partners and gaps, and its outlook")
    DomainAnswer domain(@Asking Viewer viewer, @PathVariable String notation, Locale locale) {
        var page = domains.page(viewer, notation, locale);
        return new DomainAnswer(page, outlooks.outlook(viewer, page.notation(), locale));
    }
}
