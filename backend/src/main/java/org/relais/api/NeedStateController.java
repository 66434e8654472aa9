package org.relais.api;

import io.swagger.v3.oas.annotations.Operation;
import org.relais.missions.NeedFilling;
import org.relais.security.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Is the need filled? */
@RestController
@RequestMapping("/api/needs/{id}/filled")
class NeedStateController {

    private final NeedFilling needs;

    NeedStateController(NeedFilling needs) {
        this.needs = needs;
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Says that an open need is filled")
    void fill(@Asking Viewer viewer, @PathVariable String id) {
        needs.fill(viewer, id);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Says that a filled need is open after all")
    void reopen(@Asking Viewer viewer, @PathVariable String id) {
        needs.reopen(viewer, id);
    }
}
