package org.relais.expertise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.relais.expertise.Experts.Expert;
import org.relais.expertise.Experts.Others;
import org.relais.expertise.Experts.Reason;
import org.relais.expertise.Experts.Standing;
import org.relais.expertise.Experts.Turn;
import org.relais.expertise.Ranking.Ranked;
import org.relais.expertise.Ranking.Weighed;
import org.relais.kernel.ItemRef;
import org.relais.kernel.Rounding;
import org.relais.search.EvidenceKind;

/** Why somebody stands where they stand: their score by kind, the pieces that weigh most, and what speaks against them. */
final class Explanation {

    private static final int MOST_REASONS = 4;

    private final Ranked ranked;
    private final List<ItemRef> domains;
    private final LocalDate today;

    Explanation(Ranked ranked, List<ItemRef> domains, LocalDate today) {
        this.ranked = ranked;
        this.domains = domains;
        this.today = today;
    }

    Expert of(Standing standing, List<Turn> turns) {
        var pieces = Rounding.ofParts(shown());
        return new Expert(
                standing.person(),
                standing.profession(),
                standing.base(),
                standing.fictional(),
                standing.score(),
                byKind(),
                standing.byDomain(),
                reasons(pieces),
                new Others(Math.max(0, ranked.pieces().size() - MOST_REASONS), pieces.getLast()),
                new ContraryFacts(today).of(domains, ranked),
                standing.conditions(),
                levels(),
                turns);
    }

    private Map<EvidenceKind, Integer> byKind() {
        var kinds = List.of(EvidenceKind.values());
        var points = Rounding.ofParts(kinds.stream()
                .map(kind -> Mix.WHOLE * ranked.byKind().getOrDefault(kind, 0d))
                .toList());
        var byKind = new EnumMap<EvidenceKind, Integer>(EvidenceKind.class);
        IntStream.range(0, kinds.size()).forEach(at -> byKind.put(kinds.get(at), points.get(at)));
        return byKind;
    }

    /** The points of the strongest pieces, and last those of all others together. */
    private List<Double> shown() {
        var shown = new ArrayList<Double>();
        ranked.pieces().stream().limit(MOST_REASONS).forEach(piece -> shown.add(Mix.WHOLE * piece.points()));
        shown.add(ranked.pieces().stream()
                .skip(MOST_REASONS)
                .mapToDouble(piece -> Mix.WHOLE * piece.points())
                .sum());
        return shown;
    }

    private List<Reason> reasons(List<Integer> points) {
        return IntStream.range(0, Math.min(MOST_REASONS, ranked.pieces().size()))
                .mapToObj(at -> reason(ranked.pieces().get(at), points.get(at)))
                .toList();
    }

    private static Reason reason(Weighed weighed, int points) {
        var piece = weighed.piece();
        return new Reason(
                piece.kind(),
                piece.sentence(),
                new ItemRef(
                        piece.about().type(), piece.about().id(), piece.about().title()),
                piece.role() == null ? weighed.part().role() : piece.role(),
                piece.level(),
                piece.basis(),
                piece.by(),
                piece.from(),
                piece.to(),
                points);
    }

    private Map<String, Assessment> levels() {
        var levels = new LinkedHashMap<String, Assessment>();
        domains.forEach(domain -> Assessment.bestFounded(Assessment.in(domain.id(), ranked))
                .ifPresent(best -> levels.put(domain.id(), best)));
        return levels;
    }
}
