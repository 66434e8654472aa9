package org.relais.api;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.relais.gaps.GapChange;
import org.relais.gaps.GapPage;
import org.relais.gaps.GapRoute;
import org.relais.gaps.RouteGaps;
import org.relais.security.Viewer;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where is somebody needed and nobody there? */
@RestController
@RequestMapping("/api/gaps")
class GapController {

    private final RouteGaps gaps;

    GapController(RouteGaps gaps) {
        this.gaps = gaps;
    }

    @GetMapping
    @Operation(
            summary = "Stages by domains on a day, with who is there, who is needed and what is missing",
            description = "Of one route, or of all; with another day (since) also what opened, closed and changed"
                    + " between the two, and why.")
    Gaps gaps(
            @Asking Viewer viewer,
            @RequestParam(required = false) @Nullable String route,
            @RequestParam(required = false) @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate asOf,
            @RequestParam(required = false) @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate since,
            Locale locale) {
        var page = gaps.page(viewer, route, asOf == null ? LocalDate.now() : asOf, since, locale);
        return Gaps.of(page);
    }

    /** Stages of routes, and what changed since another day. */
    record Gaps(LocalDate asOf, @Nullable LocalDate since, List<GapRoute> routes, List<GapChange> changes) {

        static Gaps of(GapPage page) {
            return new Gaps(page.day(), page.since(), page.routes(), page.changes());
        }
    }
}
