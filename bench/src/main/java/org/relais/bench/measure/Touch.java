package org.relais.bench.measure;

import org.neo4j.driver.Driver;

/** Brings the graph to its next revision, as if somebody had changed something. */
public final class Touch {

    private static final String ACTIVITY = """
            MATCH (r:Revision) SET r.number = r.number + 1
            CREATE (:Change {revision: r.number, at: datetime(), entered: [], touched: ['Activity/' + randomUUID()]})
            """;

    private static final String DOCUMENT = """
            MATCH (r:Revision) SET r.number = r.number + 1
            WITH r MATCH (d:Document) WITH r, d LIMIT 1
            SET d.title = split(d.title, ' #')[0] + ' #' + r.number
            CREATE (:Change {revision: r.number, at: datetime(), entered: [], touched: ['Document/' + d.id]})
            """;

    private Touch() {}

    public static void activity(Driver driver) {
        driver.executableQuery(ACTIVITY).execute();
    }

    /** One that searches see: a document has another title. */
    public static void document(Driver driver) {
        driver.executableQuery(DOCUMENT).execute();
    }
}
