package org.relais.bench.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Measures of one ranking, as {@code trec_eval} computes them.
 *
 * @param ranked what was found, the best first, each once
 * @param grades of the relevant, above 0; what is missing has none
 */
record Measures(List<String> ranked, Map<String, Integer> grades) {

    /** Discounted gain of the first k over that of the best order; gain is the grade (Järvelin and Kekäläinen 2002). */
    double ndcg(int k) {
        var gain = 0d;
        for (var at = 0; at < Math.min(k, ranked.size()); at++) {
            gain += grade(ranked.get(at)) / discount(at);
        }
        var best = grades.values().stream()
                .filter(grade -> grade > 0)
                .sorted(Comparator.reverseOrder())
                .limit(k)
                .toList();
        var ideal = 0d;
        for (var at = 0; at < best.size(); at++) {
            ideal += best.get(at) / discount(at);
        }
        return ideal == 0 ? 0 : gain / ideal;
    }

    /** Share of the relevant that is among the first k. */
    double recall(int k) {
        return relevantWithin(k) / Math.max(1d, relevant());
    }

    /** Share of the first k that is relevant. */
    double precision(int k) {
        return relevantWithin(k) / (double) k;
    }

    /** Mean of the precision at each relevant one, those not found counting 0. */
    double averagePrecision() {
        var found = 0;
        var sum = 0d;
        for (var at = 0; at < ranked.size(); at++) {
            if (grade(ranked.get(at)) > 0) {
                found++;
                sum += found / (at + 1d);
            }
        }
        return sum / Math.max(1d, relevant());
    }

    /** One over the rank of the first relevant one, 0 when it is not among the first k. */
    double reciprocalRank(int k) {
        for (var at = 0; at < Math.min(k, ranked.size()); at++) {
            if (grade(ranked.get(at)) > 0) {
                return 1d / (at + 1);
            }
        }
        return 0;
    }

    private int relevantWithin(int k) {
        return (int) ranked.stream().limit(k).filter(id -> grade(id) > 0).count();
    }

    private int relevant() {
        return (int) grades.values().stream().filter(grade -> grade > 0).count();
    }

    private int grade(String id) {
        return Math.max(0, grades.getOrDefault(id, 0));
    }

    private static double discount(int at) {
        return Math.log(at + 2d) / Math.log(2);
    }
}
