package org.relais.teams;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.expertise.ExpertFinder;
import org.relais.expertise.Experts;
import org.relais.expertise.Shown;
import org.relais.kernel.ItemRef;
import org.relais.security.Viewer;
import org.relais.teams.Teams.Change;
import org.relais.teams.Teams.DomainChange;
import org.relais.teams.Teams.Team;
import org.springframework.stereotype.Component;

/** Who can go together? */
@Component
public class TeamFinder {

    private static final int TEAMS = 3;

    /** An exact search that takes longer is not worth the wait; what is found without it is nearly as good. */
    private static final Duration LONGEST = Duration.ofMillis(200);

    private final ExpertFinder experts;
    private final CompanionQuery companions;

    TeamFinder(ExpertFinder experts, CompanionQuery companions) {
        this.experts = experts;
        this.companions = companions;
    }

    /** Up to three teams, each unlike those before it. */
    public Teams find(Viewer viewer, TeamRequest request, Locale locale) {
        var answers = request.needs().stream()
                .map(need -> experts.find(viewer, need, locale, Shown.NOBODY))
                .toList();
        var candidates = Candidates.of(answers, request);
        var teams = teams(viewer, candidates, request, TEAMS);
        return new Teams(
                request,
                teams,
                candidates.people().size(),
                candidates.bound(),
                change(viewer, answers, request, teams));
    }

    private List<Team> teams(Viewer viewer, Candidates candidates, TeamRequest request, int most) {
        var pool = candidates.pool(request, companions.among(viewer, candidates.ids()));
        var teams = new ArrayList<Team>();
        while (teams.size() < most) {
            var among = pool;
            var exact = ExactTeam.of(among, LONGEST);
            var team = exact.orElseGet(() -> GreedyTeam.of(among));
            if (pool.unpinned(team).isEmpty() && (team.isEmpty() || !teams.isEmpty())) {
                break;
            }
            teams.add(new TeamReading(candidates, pool, team).read(exact.isPresent()));
            pool = pool.unlike(team);
        }
        return teams;
    }

    private @Nullable Change change(Viewer viewer, List<Experts> answers, TeamRequest request, List<Team> teams) {
        if (request.isFree() || teams.isEmpty()) {
            return null;
        }
        var free = request.free();
        return teams(viewer, Candidates.of(answers, free), free, 1).stream()
                .findFirst()
                .map(before -> change(before, teams.getFirst()))
                .orElse(null);
    }

    private static Change change(Team before, Team after) {
        var domains = new ArrayList<DomainChange>();
        for (var at = 0; at < after.domains().size(); at++) {
            var now = after.domains().get(at);
            var then = before.domains().get(at).score();
            if (then != now.score()) {
                domains.add(new DomainChange(now.domain(), now.top(), now.label(), then, now.score()));
            }
        }
        return new Change(without(after, before), without(before, after), domains);
    }

    private static List<ItemRef> without(Team team, Team other) {
        return people(team)
                .filter(person -> people(other).noneMatch(person::equals))
                .toList();
    }

    private static Stream<ItemRef> people(Team team) {
        return team.members().stream().map(member -> member.expert().person());
    }
}
