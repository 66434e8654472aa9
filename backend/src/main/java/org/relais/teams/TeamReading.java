package org.relais.teams;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.relais.teams.Teams.Cover;
import org.relais.teams.Teams.CoverState;
import org.relais.teams.Teams.Member;
import org.relais.teams.Teams.Part;
import org.relais.teams.Teams.Spoken;
import org.relais.teams.Teams.Team;

/** A set of numbers as a team: who covers what, who backs up whom, what stays uncovered. */
final class TeamReading {

    /** As many points as one validated skill of a middle level gives; see {@code expertise.Weights}. */
    private static final int SOLID = 15;

    private static final int WHOLE = 100;

    private final Candidates candidates;
    private final Pool pool;
    private final BitSet team;
    private final List<Cover> covers;

    TeamReading(Candidates candidates, Pool pool, BitSet team) {
        this.candidates = candidates;
        this.pool = pool;
        this.team = team;
        this.covers = IntStream.range(0, pool.domains()).mapToObj(this::cover).toList();
    }

    Team read(boolean proven) {
        return new Team(GreedyTeam.steps(pool, team).stream().map(this::member).toList(), covers, languages(), proven);
    }

    private Cover cover(int domain) {
        var asked = candidates.domains().get(domain);
        var people = pool.ranking(team, domain).stream()
                .map(this::candidate)
                .map(person -> new Part(person.expert().person(), person.score(asked.domain())))
                .toList();
        var best = people.isEmpty() ? 0 : people.getFirst().score();
        var state = best >= SOLID ? CoverState.COVERED : best > 0 ? CoverState.THIN : CoverState.UNCOVERED;
        return new Cover(asked.domain(), asked.top(), asked.label(), state, people);
    }

    private Member member(GreedyTeam.Step step) {
        return new Member(
                candidate(step.person()).expert(),
                (int) Math.round(WHOLE * step.gain()),
                pool.pinned().get(step.person()),
                inPlace(step.person(), 0),
                inPlace(step.person(), 1));
    }

    /** Domains in which a person is the first, or the second, of the team. */
    private List<Cover> inPlace(int person, int place) {
        return IntStream.range(0, covers.size())
                .filter(domain -> {
                    var ranking = pool.ranking(team, domain);
                    return ranking.size() > place && ranking.get(place) == person;
                })
                .mapToObj(covers::get)
                .toList();
    }

    private List<Spoken> languages() {
        return candidates.languages().stream()
                .map(language -> new Spoken(
                        language,
                        team.stream()
                                .mapToObj(this::candidate)
                                .filter(person -> person.isKnownToSpeak(language))
                                .map(person -> person.expert().person())
                                .toList()))
                .toList();
    }

    private Candidate candidate(int person) {
        return candidates.people().get(person);
    }
}
