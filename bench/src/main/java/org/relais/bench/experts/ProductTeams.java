package org.relais.bench.experts;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.relais.bench.generate.Need;
import org.relais.bench.measure.Answering;
import org.relais.teams.TeamFinder;
import org.relais.teams.TeamRequest;

/** Three different teams for the same need: everybody is ranked for it, and then the teams are put together. */
record ProductTeams(TeamFinder teams, ProductExperts experts) implements Answering<Need> {

    @Override
    public String name() {
        return "relais, three teams";
    }

    @Override
    public int ask(Need need) {
        var needs = List.of(experts.request(need));
        var request = new TeamRequest(needs, TeamRequest.usualSize(needs), Set.of(), Set.of());
        return teams.find(ProductExperts.viewer(need), request, Locale.FRENCH)
                .teams()
                .size();
    }
}
