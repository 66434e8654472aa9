package org.relais.expertise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.expertise.Compared.Held;
import org.relais.expertise.Compared.Level;
import org.relais.expertise.Compared.Side;
import org.relais.expertise.Experts.DomainScore;
import org.relais.expertise.Experts.Expert;
import org.relais.expertise.Experts.Reason;
import org.relais.search.FactFinder;
import org.relais.search.PersonFacts;
import org.relais.security.Viewer;
import org.springframework.stereotype.Component;

/** What sets a few people apart, for one request? */
@Component
public class ExpertComparison {

    private static final List<String> BASES = List.of("validated", "observed", "declared");

    private final ExpertFinder finder;
    private final FactFinder facts;
    private final InterestQuery interests;

    ExpertComparison(ExpertFinder finder, FactFinder facts, InterestQuery interests) {
        this.finder = finder;
        this.facts = facts;
        this.interests = interests;
    }

    /** The people of these ids who have evidence for the request; the others are only counted. */
    public Compared of(Viewer viewer, ExpertRequest request, List<String> people, Locale locale) {
        var experts = finder.find(viewer, request, locale).ranked().stream()
                .filter(expert -> people.contains(expert.person().id()))
                .toList();
        var ids = experts.stream().map(expert -> expert.person().id()).toList();
        var known = facts.of(viewer, ids, request.facts(LocalDate.now()));
        var attracted = interests.of(viewer, ids, locale);
        var strongest = strongest(viewer, request, experts, locale);
        var sides = new ArrayList<Side>();
        for (var expert : experts) {
            var id = expert.person().id();
            // Whoever vanished between two questions is not compared.
            Optional.ofNullable(known.get(id))
                    .map(candidate -> new Side(
                            expert,
                            held(expert, candidate, strongest),
                            candidate.languages(),
                            candidate.free(),
                            candidate.availabilityConfirmedOn(),
                            attracted.getOrDefault(id, List.of())))
                    .ifPresent(sides::add);
        }
        var named = (int) people.stream().distinct().count();
        return new Compared(request, List.copyOf(sides), named - sides.size());
    }

    /** For each domain the weightiest piece of each person, by asking for it alone. */
    private Map<List<String>, Reason> strongest(
            Viewer viewer, ExpertRequest request, List<Expert> experts, Locale locale) {
        var strongest = new HashMap<List<String>, Reason>();
        var domains = experts.stream()
                .flatMap(expert -> expert.byDomain().stream())
                .map(DomainScore::domain)
                .distinct()
                .toList();
        for (var domain : domains) {
            for (var expert : finder.find(viewer, request.about(domain), locale).ranked()) {
                expert.strongest().stream()
                        .findFirst()
                        .ifPresent(
                                piece -> strongest.put(List.of(expert.person().id(), domain), piece));
            }
        }
        return strongest;
    }

    private static List<Held> held(Expert expert, PersonFacts candidate, Map<List<String>, Reason> strongest) {
        return expert.byDomain().stream()
                .map(score -> new Held(
                        score.domain(),
                        score.top(),
                        score.label(),
                        score.score(),
                        level(candidate, score.domain()),
                        strongest.get(List.of(expert.person().id(), score.domain()))))
                .toList();
    }

    /** What others validated stands before what they observed, and that before what the person declared. */
    private static @Nullable Level level(PersonFacts candidate, String domain) {
        return candidate.assessments().stream()
                .filter(said -> said.domain().equals(domain) && BASES.contains(said.basis()))
                .min(Comparator.comparingInt((PersonFacts.Assessment said) -> BASES.indexOf(said.basis()))
                        .thenComparing(
                                said -> Objects.requireNonNullElse(said.on(), LocalDate.MIN),
                                Comparator.reverseOrder()))
                .map(said -> new Level(said.level(), said.basis(), said.by(), said.on()))
                .orElse(null);
    }
}
