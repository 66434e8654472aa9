package org.relais.teams;

import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.relais.expertise.Experts;
import org.relais.expertise.Experts.Condition;
import org.relais.expertise.Experts.DomainScore;
import org.relais.teams.CompanionQuery.Pair;

/**
 * Out of whom a team is chosen: who is pinned, for each domain those with most evidence there, and the best of all.
 *
 * @param domains what is asked for, each once
 * @param languages as conditions say them
 * @param bound how many have evidence, but are known not to be free for any need that it bears on
 */
record Candidates(List<Candidate> people, List<DomainScore> domains, List<String> languages, int bound) {

    private static final int EACH_DOMAIN = 15;
    private static final int MOST = 60;
    private static final double WHOLE = 100;

    /** @param answers to the needs, in their order */
    static Candidates of(List<Experts> answers, TeamRequest request) {
        var byPerson = answers.stream()
                .flatMap(answer -> answer.everybody().stream())
                .filter(expert -> !request.leftOut().contains(expert.person().id()))
                .collect(
                        Collectors.groupingBy(expert -> expert.person().id(), LinkedHashMap::new, Collectors.toList()));
        var all = byPerson.values().stream()
                .map(theirs -> Candidate.of(
                        theirs,
                        request.pinned().contains(theirs.getFirst().person().id())))
                .toList();
        var free = all.stream()
                .filter(person -> person.sum() > 0)
                .sorted(Comparator.comparingInt(Candidate::sum).reversed())
                .toList();
        var domains = domains(answers);
        return new Candidates(
                chosen(free, domains, request),
                domains,
                Candidate.languages(
                                byPerson.values().stream().flatMap(List::stream).toList())
                        .map(Condition::wanted)
                        .distinct()
                        .toList(),
                all.size() - free.size());
    }

    private static List<Candidate> chosen(List<Candidate> free, List<DomainScore> domains, TeamRequest request) {
        var pinned = free.stream().filter(person -> request.pinned().contains(person.id()));
        var best = domains.stream()
                .flatMap(domain -> free.stream()
                        .filter(person -> person.score(domain.domain()) > 0)
                        .sorted(Comparator.comparingInt((Candidate person) -> -person.score(domain.domain())))
                        .limit(EACH_DOMAIN));
        return Stream.of(pinned, best, free.stream().limit(EACH_DOMAIN))
                .flatMap(people -> people)
                .collect(Collectors.toCollection(LinkedHashSet::new))
                .stream()
                .limit(MOST)
                .toList();
    }

    private static List<DomainScore> domains(List<Experts> answers) {
        var domains = new LinkedHashMap<String, DomainScore>();
        answers.stream()
                .flatMap(answer -> answer.everybody().stream().limit(1))
                .flatMap(expert -> expert.byDomain().stream())
                .forEach(domain -> domains.putIfAbsent(domain.domain(), domain));
        return List.copyOf(domains.values());
    }

    List<String> ids() {
        return people.stream().map(Candidate::id).toList();
    }

    Pool pool(TeamRequest request, Set<Pair> companions) {
        var pinned = new BitSet();
        IntStream.range(0, people.size())
                .filter(person -> request.pinned().contains(people.get(person).id()))
                .forEach(pinned::set);
        return new Pool(
                request.size(),
                people.stream().map(this::covers).toArray(double[][]::new),
                people.stream().map(this::spoken).toArray(boolean[][]::new),
                people.stream().map(person -> known(person, companions)).toArray(boolean[][]::new),
                pinned,
                List.of());
    }

    private double[] covers(Candidate person) {
        return domains.stream()
                .mapToDouble(domain -> person.score(domain.domain()) / WHOLE)
                .toArray();
    }

    private boolean[] spoken(Candidate person) {
        var spoken = new boolean[languages.size()];
        for (var at = 0; at < spoken.length; at++) {
            spoken[at] = person.isKnownToSpeak(languages.get(at));
        }
        return spoken;
    }

    private boolean[] known(Candidate person, Set<Pair> companions) {
        var known = new boolean[people.size()];
        for (var at = 0; at < known.length; at++) {
            known[at] = companions.contains(Pair.of(person.id(), people.get(at).id()));
        }
        return known;
    }
}
