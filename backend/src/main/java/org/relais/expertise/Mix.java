package org.relais.expertise;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.relais.kernel.Rounding;
import org.relais.search.EvidenceKind;

/**
 * One person's score out of their amounts of evidence: {@link Weights} mix the kinds of each aspect, and the
 * {@link Blend} the aspects.
 */
final class Mix {

    private static final List<EvidenceKind> KINDS = List.of(EvidenceKind.values());

    /** Points of a score of 1. */
    static final double WHOLE = 100;

    private final double[][] points;
    private final double[] byAspect;
    private final double[] byKind = new double[KINDS.size()];
    private final double score;

    Mix(Weights weights, Blend blend, List<Sums> aspects, int person) {
        points = new double[blend.size()][KINDS.size()];
        byAspect = new double[blend.size()];
        for (var aspect = 0; aspect < byAspect.length; aspect++) {
            for (var kind = 0; kind < byKind.length; kind++) {
                var given = weights.points(KINDS.get(kind), aspects.get(aspect).of(person, KINDS.get(kind)));
                points[aspect][kind] = given;
                byAspect[aspect] += given;
            }
        }
        var parts = blend.parts(byAspect);
        for (var aspect = 0; aspect < byAspect.length; aspect++) {
            var share = byAspect[aspect] == 0 ? 0 : parts[aspect] / byAspect[aspect];
            for (var kind = 0; kind < byKind.length; kind++) {
                points[aspect][kind] *= share;
                byKind[kind] += points[aspect][kind];
            }
        }
        var sum = 0d;
        for (var kind : byKind) {
            sum += kind;
        }
        score = sum;
    }

    /** Of 1: the sum of all points. */
    double score() {
        return score;
    }

    /** Of 100: what the points of the kinds add up to when they are rounded as {@link Rounding} does. */
    int rounded() {
        return (int)
                Math.round(Arrays.stream(byKind).map(points -> WHOLE * points).sum());
    }

    /** What a kind gives to the score by one aspect. */
    double points(int aspect, EvidenceKind kind) {
        return points[aspect][KINDS.indexOf(kind)];
    }

    /** Of 1: an aspect for itself. */
    double aspect(int aspect) {
        return byAspect[aspect];
    }

    List<Double> byAspect() {
        return Arrays.stream(byAspect).boxed().toList();
    }

    /** Of 1, over all aspects, without the kinds of which there is nothing. */
    Map<EvidenceKind, Double> byKind() {
        var all = new EnumMap<EvidenceKind, Double>(EvidenceKind.class);
        for (var kind = 0; kind < byKind.length; kind++) {
            if (byKind[kind] > 0) {
                all.put(KINDS.get(kind), byKind[kind]);
            }
        }
        return all;
    }
}
