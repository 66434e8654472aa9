package org.relais.search;

import java.util.List;
import org.relais.domains.ConceptLabel;

/**
 * What someone who is typing may be about to ask for.
 *
 * @param queries questions that begin like what is typed, and that find something
 * @param concepts by whichever of their labels begins so
 * @param items by their titles; domains are among the concepts
 */
public record Suggested(List<String> queries, List<ConceptLabel> concepts, List<Suggestion> items) {

    public boolean isEmpty() {
        return queries.isEmpty() && concepts.isEmpty() && items.isEmpty();
    }
}
