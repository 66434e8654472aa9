package org.relais.api;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relais.expertise.ExpertFinder;
import org.relais.expertise.ExpertRequest;
import org.relais.kernel.RelaisException;
import org.relais.security.Viewer;
import org.relais.teams.TeamFinder;
import org.relais.teams.TeamRequest;
import org.relais.teams.Teams;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who can go together? */
@RestController
@RequestMapping("/api/teams")
class TeamController {

    private final TeamFinder teams;
    private final ExpertFinder experts;
    private final AskedPeople asked;

    TeamController(TeamFinder teams, ExpertFinder experts, AskedPeople asked) {
        this.teams = teams;
        this.experts = experts;
        this.asked = asked;
    }

    @GetMapping
    @Operation(
            summary = "Different teams for a free text, a published need, the open needs of a mission or in place of a"
                    + " person: what each covers, who backs whom up, what stays uncovered")
    Teams teams(
            @Asking Viewer viewer,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String need,
            @RequestParam @Nullable String like,
            @RequestParam @Nullable String mission,
            @RequestParam @Nullable Integer size,
            @RequestParam(defaultValue = "") Set<String> pin,
            @RequestParam(defaultValue = "") Set<String> out,
            Locale locale) {
        var needs = needs(viewer, q, need, like, mission);
        var most = size == null
                ? TeamRequest.usualSize(needs)
                : Bounds.within("size", size, TeamRequest.SMALLEST, TeamRequest.LARGEST);
        return teams.find(viewer, new TeamRequest(needs, most, pin, out), locale);
    }

    private List<ExpertRequest> needs(
            Viewer viewer, @Nullable String q, @Nullable String need, @Nullable String like, @Nullable String mission) {
        if (mission != null && !mission.isBlank()) {
            var open = experts.ofMission(viewer, mission);
            if (open.isEmpty()) {
                throw RelaisException.notFound();
            }
            return open;
        }
        return List.of(asked.of(viewer, q, need, like));
    }
}
