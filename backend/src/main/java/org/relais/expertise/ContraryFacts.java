package org.relais.expertise;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.relais.expertise.Experts.Contrary;
import org.relais.kernel.ItemRef;
import org.relais.search.EvidenceKind;

/** What speaks against a candidate, and who says so: shown on every card, never weighed. */
final class ContraryFacts {

    private static final Period LONG_AGO = Period.ofYears(4);

    private final LocalDate today;

    ContraryFacts(LocalDate today) {
        this.today = today;
    }

    List<Contrary> of(List<ItemRef> domains, Ranking.Ranked ranked) {
        var facts = new ArrayList<Contrary>();
        domains.forEach(domain -> lowerLevel(ranked, domain, facts));
        var kinds =
                ranked.pieces().stream().map(weighed -> weighed.piece().kind()).collect(toSet());
        if (kinds.equals(Set.of(EvidenceKind.DECLARED))) {
            facts.add(new Contrary("onlyDeclared", null, null, null, null, null));
        } else if (!kinds.contains(EvidenceKind.MISSION)) {
            facts.add(new Contrary("noService", null, null, null, null, null));
        }
        lastService(ranked, facts);
        return facts;
    }

    /** Somebody else put the level lower than the person did. */
    private static void lowerLevel(Ranking.Ranked ranked, ItemRef domain, List<Contrary> facts) {
        var all = Assessment.in(domain.id(), ranked);
        var declared = all.stream()
                .filter(assessment -> assessment.basis().equals("declared"))
                .mapToInt(Assessment::level)
                .max();
        if (declared.isEmpty()) {
            return;
        }
        all.stream()
                .filter(assessment -> !assessment.basis().equals("declared"))
                .filter(assessment -> assessment.level() < declared.getAsInt())
                .min(Comparator.comparingInt(Assessment::level))
                .ifPresent(lower -> facts.add(
                        new Contrary("level", domain, declared.getAsInt(), lower.level(), lower.by(), lower.on())));
    }

    /** The last mission that counts here ended long ago. */
    private void lastService(Ranking.Ranked ranked, List<Contrary> facts) {
        var services = ranked.pieces().stream()
                .map(Ranking.Weighed::piece)
                .filter(piece -> piece.kind() == EvidenceKind.MISSION)
                .toList();
        if (services.isEmpty() || services.stream().anyMatch(piece -> piece.to() == null)) {
            return;
        }
        services.stream()
                .map(piece -> Objects.requireNonNull(piece.to()))
                .max(Comparator.naturalOrder())
                .filter(last -> last.plus(LONG_AGO).isBefore(today))
                .ifPresent(last -> facts.add(new Contrary("lastService", null, null, null, null, last)));
    }
}
