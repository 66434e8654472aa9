package org.relais.api;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import org.relais.domains.DomainPage;
import org.relais.domains.DomainQuery;
import org.relais.kernel.ItemRef;
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

    DomainController(DomainQuery domains) {
        this.domains = domains;
    }

    @GetMapping
    @Operation(summary = "All domains of expertise; the id is the notation")
    List<ItemRef> all(@Asking Viewer viewer, Locale locale) {
        return domains.all(locale);
    }

    @GetMapping("/{notation}")
    @Operation(summary = "A domain with its experts, lessons, documents, partners and gaps")
    DomainPage domain(@Asking Viewer viewer, @PathVariable String notation, Locale locale) {
        return domains.page(viewer, notation, locale);
    }
}
