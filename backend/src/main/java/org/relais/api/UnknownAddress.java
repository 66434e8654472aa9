package org.relais.api;

import io.swagger.v3.oas.annotations.Hidden;
import org.relais.kernel.RelaisException;
import org.relais.security.Viewer;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says of every other address that nothing is there, before the screens take it for one of theirs. */
@RestController
@Hidden
class UnknownAddress {

    @RequestMapping("/api/**")
    Void nothing(@Asking Viewer viewer) {
        throw RelaisException.notFound();
    }
}
