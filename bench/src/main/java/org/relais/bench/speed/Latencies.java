package org.relais.bench.speed;

import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/** How long something took, again and again. */
final class Latencies {

    private static final int DIGITS = 3;

    private final Histogram nanos = new Histogram(TimeUnit.MINUTES.toNanos(10), DIGITS);

    void record(long took) {
        nanos.recordValue(Math.clamp(took, 0, nanos.getHighestTrackableValue()));
    }

    long count() {
        return nanos.getTotalCount();
    }

    /** Milliseconds that so many of a hundred did not exceed. */
    double percentile(double percent) {
        return nanos.getValueAtPercentile(percent) / 1e6;
    }
}
