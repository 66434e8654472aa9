package org.relais.api;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import org.relais.positions.Issue;
import org.relais.positions.PositionNotes;
import org.relais.positions.PositionQuery;
import org.relais.security.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who holds what, issue by issue. */
@RestController
@RequestMapping("/api/positions")
class PositionController {

    private final PositionQuery positions;
    private final PositionNotes notes;

    PositionController(PositionQuery positions, PositionNotes notes) {
        this.positions = positions;
        this.notes = notes;
    }

    @GetMapping
    @Operation(summary = "Issues, and who holds what on each of them")
    List<Issue> issues(@Asking Viewer viewer, Locale locale) {
        return positions.all(viewer, locale);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Withdraw a position that was noted wrongly")
    void withdraw(@Asking Viewer viewer, @PathVariable String id) {
        notes.withdraw(viewer, id);
    }
}
