package org.relais.aliases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.relais.graph.GraphChanged;
import org.relais.security.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Which records may be one organisation, of those that the viewer may see and nobody judged yet. */
@Component
public class NameSuggestions {

    private static final Set<String> TYPES = Set.of("Organisation", "Activity", "Place");

    private final SideQuery sides;
    private final JudgementQuery judgements;
    private final Comparing comparing = new Comparing();
    private final Map<Set<String>, List<NameSuggestion>> found = new ConcurrentHashMap<>();

    NameSuggestions(SideQuery sides, JudgementQuery judgements) {
        this.sides = sides;
        this.judgements = judgements;
    }

    /** The best founded first; of many records that resemble each other as many pairs as it takes to join them. */
    public List<NameSuggestion> waiting(Viewer viewer) {
        viewer.requireJudgement();
        return found.computeIfAbsent(
                viewer.access(), held -> comparing.compare(sides.all(viewer), judgements.all(viewer)));
    }

    /** How many wait, where it is known since the last change: to find out takes seconds with thousands of records. */
    public Optional<Integer> known(Viewer viewer) {
        viewer.requireJudgement();
        return Optional.ofNullable(found.get(viewer.access())).map(List::size);
    }

    @TransactionalEventListener
    void changed(GraphChanged change) {
        if (change.types().stream().anyMatch(TYPES::contains)) {
            found.clear();
        }
    }
}
