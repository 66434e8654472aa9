package org.relais.api;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.relais.exchange.ActivityExport;
import org.relais.exchange.ActivityScope;
import org.relais.exchange.RouteExport;
import org.relais.exports.ExportFormat;
import org.relais.security.Viewer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What goes out to others, in the forms in which it comes back: post the file to {@code /api/imports}. */
@RestController
class ExchangeController {

    private final ActivityExport activities;
    private final RouteExport routes;

    ExchangeController(ActivityExport activities, RouteExport routes) {
        this.activities = activities;
        this.routes = routes;
    }

    @GetMapping("/api/activities/export")
    @Operation(
            summary = "Who does what where as a 3W table with HXL tags: csv or xlsx",
            description = "All activities, or those of a partner (`organisation`), of a route, of a stage, in a top"
                    + " domain, at a place. Importing the file changes nothing.")
    ResponseEntity<byte[]> activities(
            @Asking Viewer viewer,
            @RequestParam ExportFormat format,
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(defaultValue = "") String route,
            @RequestParam(defaultValue = "") String stage,
            @RequestParam @Nullable String domain,
            @RequestParam @Nullable String place,
            Locale locale) {
        var named = ActivityScope.of(domain, place);
        var scope = new ActivityScope(organisation, route, stage, named.top(), named.place());
        return file(
                format.fileName(LocalDate.now()), format.mediaType(), activities.file(viewer, scope, format, locale));
    }

    @GetMapping("/api/routes/{id}/geojson")
    @Operation(summary = "A route as GeoJSON: its stages in order, with branches, validity, names and places")
    ResponseEntity<byte[]> route(@Asking Viewer viewer, @PathVariable String id) {
        return file("route-%s.geojson".formatted(LocalDate.now()), RouteExport.MEDIA_TYPE, routes.file(viewer, id));
    }

    private static ResponseEntity<byte[]> file(String name, String mediaType, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
