package org.relais.search;

import java.util.function.Function;
import org.relais.schema.Vocabulary;
import org.relais.security.Viewer;
import org.springframework.stereotype.Component;

/** Answers what is asked of people: all of a question at one moment of the index. */
@Component
public class EvidenceFinder {

    private final Index index;
    private final Gate gate;
    private final EvidenceQueries queries;
    private final Evidence.Kept kept = Evidence.Kept.nothing();

    EvidenceFinder(Index index, Vocabulary vocabulary) {
        this.index = index;
        this.gate = new Gate(index);
        this.queries = new EvidenceQueries(vocabulary);
    }

    /** @param question may not keep the evidence beyond its answer */
    public <T> T ask(Viewer viewer, Function<Evidence, T> question) {
        return gate.search(
                viewer, searcher -> question.apply(new Evidence(viewer, searcher, index.moment(), queries, kept)));
    }
}
