package org.relais.bench.experts;

import java.time.Duration;
import org.neo4j.driver.Driver;
import org.relais.bench.generate.Need;
import org.relais.bench.measure.Answering;
import org.relais.bench.measure.Touch;
import org.relais.search.Projection;

/** The same by who asks first after a change, so that nothing of what was asked before is kept. */
record AfterChange(ProductExperts relais, Driver driver, Projection projection) implements Answering<Need> {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    @Override
    public String name() {
        return relais.name() + ", after a change";
    }

    @Override
    public void prepare() {
        Touch.document(driver);
        if (!projection.awaitNow(LONGEST)) {
            throw new IllegalStateException("The index did not follow the graph in %s".formatted(LONGEST));
        }
    }

    @Override
    public int ask(Need need) {
        return relais.ask(need);
    }
}
