package org.relais.bench.measure;

import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/** How long something took, again and again. */
public final class Latencies {

    private static final int DIGITS = 3;

    private final Histogram nanos = new Histogram(TimeUnit.MINUTES.toNanos(10), DIGITS);

    public void record(long took) {
        nanos.recordValue(Math.clamp(took, 0, nanos.getHighestTrackableValue()));
    }

    public long count() {
        return nanos.getTotalCount();
    }

    /** Milliseconds that so many of a hundred did not exceed. */
    public double percentile(double percent) {
        return nanos.getValueAtPercentile(percent) / 1e6;
    }
}
