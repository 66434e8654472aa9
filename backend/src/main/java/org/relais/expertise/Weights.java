package org.relais.expertise;

import java.util.EnumMap;
import java.util.Map;
import org.relais.search.EvidenceKind;

/**
 * How kinds of evidence are mixed: {@code S = Σ w · X / (X + κ)}. The weights add up to 1, so that a
 * score has a bound; the saturation keeps forty small papers from burying one decisive mission.
 *
 * <p>Worked examples for missions (w = 0.30, κ = 0.5): one that answers the need fully and ended last
 * month has X = 1 and gives 0.30 · 1 / 1.5 = 20 of 100 points; three such give 0.30 · 3 / 3.5 = 26.
 *
 * @param weight share of the whole that a kind can reach
 * @param saturation κ: as much evidence as gives half of the weight
 */
record Weights(Map<EvidenceKind, Double> weight, Map<EvidenceKind, Double> saturation) {

    Weights {
        var sum = weight.values().stream().mapToDouble(Double::doubleValue).sum();
        if (Math.abs(sum - 1) > 1e-9) {
            throw new IllegalArgumentException("The weights of the kinds add up to %s, not to 1".formatted(sum));
        }
        if (saturation.values().stream().anyMatch(value -> value <= 0)) {
            throw new IllegalArgumentException("A saturation is not positive: %s".formatted(saturation));
        }
        weight = Map.copyOf(weight);
        saturation = Map.copyOf(saturation);
    }

    /** What served on public collections, with declared skills never above what others confirm. */
    static Weights usual() {
        var weight = new EnumMap<EvidenceKind, Double>(EvidenceKind.class);
        weight.put(EvidenceKind.MISSION, 0.30);
        weight.put(EvidenceKind.DOCUMENT, 0.30);
        weight.put(EvidenceKind.SKILL, 0.25);
        weight.put(EvidenceKind.TRAINING, 0.08);
        weight.put(EvidenceKind.DECLARED, 0.07);
        var saturation = new EnumMap<EvidenceKind, Double>(EvidenceKind.class);
        saturation.put(EvidenceKind.MISSION, 0.5);
        saturation.put(EvidenceKind.DOCUMENT, 0.5);
        saturation.put(EvidenceKind.SKILL, 0.4);
        saturation.put(EvidenceKind.TRAINING, 0.5);
        saturation.put(EvidenceKind.DECLARED, 0.5);
        return new Weights(weight, saturation);
    }

    /** The points, of 1, that so much evidence of a kind gives. */
    double points(EvidenceKind kind, double evidence) {
        return weight.getOrDefault(kind, 0d) * evidence / (evidence + saturation.getOrDefault(kind, 1d));
    }
}
