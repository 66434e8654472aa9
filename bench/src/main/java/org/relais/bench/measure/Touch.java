package org.relais.bench.measure;

import org.neo4j.driver.Driver;

/** Brings the graph to its next revision, as if somebody had changed an activity. */
public final class Touch {

    private static final String ACTIVITY = """
            MATCH (r:Revision) SET r.number = r.number + 1
            CREATE (:Change {revision: r.number, at: datetime(), entered: [], touched: ['Activity/' + randomUUID()]})
            """;

    private Touch() {}

    public static void activity(Driver driver) {
        driver.executableQuery(ACTIVITY).execute();
    }
}
