package org.relais.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTests {

    @Test
    void tellsWhatSoManyOfAHundredDidNotExceed() {
        var latencies = new Latencies();
        LongStream.rangeClosed(1, 1000).map(TimeUnit.MILLISECONDS::toNanos).forEach(latencies::record);

        assertThat(latencies.count()).isEqualTo(1000);
        assertThat(latencies.percentile(50)).isCloseTo(500, within(1d));
        assertThat(latencies.percentile(95)).isCloseTo(950, within(1d));
        assertThat(latencies.percentile(99)).isCloseTo(990, within(1d));
    }
}
