package org.relais.api;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.relais.routes.NearbyEvents;
import org.relais.routes.RouteLine;
import org.relais.routes.RoutePage;
import org.relais.routes.RouteQuery;
import org.relais.routes.StageContext;
import org.relais.security.Viewer;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who works along a route, and where is nobody? */
@RestController
@RequestMapping("/api/routes")
class RouteController {

    private final RouteQuery routes;

    RouteController(RouteQuery routes) {
        this.routes = routes;
    }

    @GetMapping
    @Operation(summary = "All routes, by name")
    List<RouteLine> list(@Asking Viewer viewer, Locale locale) {
        return routes.list(viewer, locale);
    }

    @GetMapping("/{id}")
    @Operation(summary = "A route on a day: its stages in order, and who works at each of them in which domain")
    RoutePage route(
            @Asking Viewer viewer,
            @PathVariable String id,
            @RequestParam @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate asOf,
            Locale locale) {
        return routes.page(viewer, id, asOf == null ? LocalDate.now() : asOf, locale);
    }

    @GetMapping("/{id}/stages/{stage}")
    @Operation(summary = "One stage with its agreements, events and lessons, and who takes over at the next one")
    StageAnswer stage(
            @Asking Viewer viewer,
            @PathVariable String id,
            @PathVariable String stage,
            @RequestParam @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate asOf,
            Locale locale) {
        var route = route(viewer, id, asOf, locale);
        return new StageAnswer(route.stage(stage), routes.context(viewer, route, stage, locale));
    }

    @GetMapping("/{id}/stages/{stage}/nearby")
    @Operation(
            summary = "What happened around a stage up to a day",
            description = "within: kilometres; left out, as far as one usually looks, farther at sea")
    NearbyEvents nearby(
            @Asking Viewer viewer,
            @PathVariable String id,
            @PathVariable String stage,
            @RequestParam @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate asOf,
            @RequestParam @Nullable Integer within,
            Locale locale) {
        var route = route(viewer, id, asOf, locale);
        return routes.nearby(viewer, route, route.stage(stage), within, locale);
    }

    /** A stage and what surrounds it. */
    record StageAnswer(RoutePage.Stage stage, StageContext context) {}
}
