package org.relais.api;

import io.swagger.v3.oas.annotations.Operation;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.relais.missions.MissionLine;
import org.relais.missions.MissionPage;
import org.relais.missions.MissionQuery;
import org.relais.missions.NeedPage;
import org.relais.security.Viewer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What does a mission need, and who is there? */
@RestController
@RequestMapping("/api")
class MissionController {

    private final MissionQuery missions;

    MissionController(MissionQuery missions) {
        this.missions = missions;
    }

    @GetMapping("/missions")
    @Operation(summary = "All missions, those that go on first")
    List<MissionLine> list(@Asking Viewer viewer, Locale locale) {
        return missions.list(viewer, locale);
    }

    @GetMapping("/missions/{id}")
    @Operation(
            summary = "A mission with who is there, what it needs, what is missing, and what goes with who leaves",
            description =
                    "Coverage is of twelve months from the one that from names, as 2027-03; else from this month.")
    MissionPage mission(
            @Asking Viewer viewer,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable YearMonth from,
            Locale locale) {
        return missions.page(viewer, id, from == null ? YearMonth.now() : from, locale);
    }

    @GetMapping("/needs")
    @Operation(summary = "Open needs of all missions, the earliest start first")
    List<NeedPage> needs(@Asking Viewer viewer, Locale locale) {
        return missions.openNeeds(viewer, locale);
    }

    @GetMapping("/needs/{id}")
    @Operation(summary = "A need as it was published")
    NeedPage need(@Asking Viewer viewer, @PathVariable String id, Locale locale) {
        return missions.need(viewer, id, locale);
    }
}
