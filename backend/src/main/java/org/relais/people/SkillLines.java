package org.relais.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.domains.DomainLabels;
import org.relais.kernel.Freshness;
import org.relais.people.PersonPage.Contrary;
import org.relais.people.PersonPage.Skill;

/** One line for each domain that somebody is said to know, by the best-founded statement about it. */
final class SkillLines {

    private static final List<String> BASES = List.of("validated", "observed", "declared");

    private static final Comparator<Evidence> BEST_FOUNDED = Comparator.comparingInt(
                    (Evidence one) -> BASES.indexOf(one.basis()))
            .thenComparing(SkillLines::on, Comparator.nullsLast(Comparator.reverseOrder()));

    private static final Comparator<Skill> IN_ORDER = Comparator.comparingInt(
                    (Skill skill) -> BASES.indexOf(skill.basis()))
            .thenComparing(Skill::level, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(skill -> skill.domain().title());

    private final DomainLabels labels;
    private final LocalDate today;

    SkillLines(DomainLabels labels, LocalDate today) {
        this.labels = labels;
        this.today = today;
    }

    List<Skill> of(List<Evidence> evidence) {
        return evidence.stream()
                .filter(one -> one.basis() != null)
                .collect(Collectors.groupingBy(one -> one.piece().about().id()))
                .values()
                .stream()
                .map(ofDomain -> skill(ofDomain, evidence))
                .sorted(IN_ORDER)
                .toList();
    }

    private Skill skill(List<Evidence> ofDomain, List<Evidence> evidence) {
        var best = ofDomain.stream().min(BEST_FOUNDED).orElseThrow();
        var domain = best.piece().about();
        return new Skill(
                domain,
                labels.top(List.of(domain.id())).orElse(""),
                best.level(),
                Objects.requireNonNull(best.basis()),
                best.piece().by(),
                on(best),
                Freshness.confirmed(on(best), today),
                (int) evidence.stream().filter(one -> bears(one, domain.id())).count(),
                contrary(best, ofDomain).orElse(null));
    }

    /** Whether a piece speaks of the domain, or of one below it. */
    private boolean bears(Evidence one, String domain) {
        return one.piece().domains().stream().anyMatch(tagged -> labels.within(tagged.id(), domain));
    }

    /** The lowest level below the best-founded one that somebody else saw. */
    private static Optional<Contrary> contrary(Evidence best, List<Evidence> ofDomain) {
        var level = best.level();
        if (level == null) {
            return Optional.empty();
        }
        return ofDomain.stream()
                .filter(one -> !"declared".equals(one.basis()) && one.byAnotherThan(best))
                .flatMap(one -> Stream.ofNullable(one.level())
                        .filter(other -> other < level)
                        .map(lower -> new Contrary(lower, one.piece().by(), on(one))))
                .min(Comparator.comparingInt(Contrary::level));
    }

    private static @Nullable LocalDate on(Evidence one) {
        return one.piece().when().from();
    }
}
