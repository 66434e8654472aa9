package org.relais.testing;

import org.relais.domains.VocabularyWriter;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes everything out of the graph but its books and its vocabulary, and says so in the feed: the index
 * forgets it too.
 */
@Component
public class EmptyGraph {

    private static final String FORGET = """
            MATCH (r:Revision) SET r.number = r.number + 1
            WITH r.number AS revision
            CREATE (:Change {revision: revision, at: datetime(), touched: COLLECT {
              MATCH (n) WHERE n.id IS NOT NULL AND NOT n:Account AND NOT n:ImportRun AND NOT n:Domain
                RETURN labels(n)[0] + '/' + n.id }})
            """;

    private static final String EMPTY = """
            MATCH (n) WHERE NOT n:Revision AND NOT n:Change AND NOT n:Domain AND NOT n:__Neo4jMigration DETACH DELETE n
            """;

    private static final String TOUCH = """
            MATCH (r:Revision) SET r.number = r.number + 1
            CREATE (:Change {revision: r.number, at: datetime(), entered: [],
              touched: [label IN COLLECT { CALL db.labels() YIELD label RETURN label } | label + '/none']})
            """;

    private final Neo4jClient client;
    private final VocabularyWriter vocabulary;

    EmptyGraph(Neo4jClient client, VocabularyWriter vocabulary) {
        this.client = client;
        this.vocabulary = vocabulary;
    }

    /** At once: an index that looked in between would keep what it saw. */
    @Transactional
    public void make() {
        client.query(FORGET).run();
        client.query(EMPTY).run();
        vocabulary.write();
    }

    /** As if something of every type had been touched: a file that comes again is read again. */
    @Transactional
    public void touch() {
        client.query(TOUCH).run();
    }
}
