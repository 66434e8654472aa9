package org.relais.bench.speed;

import java.util.Map;

/** The slope of a straight line through points on logarithmic scales: 1 where twice the data takes twice as long. */
final class Slope {

    private Slope() {}

    /** By least squares; not a number for fewer than two points. */
    static double of(Map<Integer, Double> points) {
        var size = points.keySet().stream().mapToDouble(Math::log).average().orElse(0);
        var time = points.values().stream().mapToDouble(Math::log).average().orElse(0);
        var along = 0d;
        var spread = 0d;
        for (var point : points.entrySet()) {
            var distance = Math.log(point.getKey()) - size;
            along += distance * (Math.log(point.getValue()) - time);
            spread += distance * distance;
        }
        return along / spread;
    }
}
