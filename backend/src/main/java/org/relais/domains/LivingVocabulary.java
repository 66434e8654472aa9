package org.relais.domains;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.relais.graph.GraphChanged;
import org.relais.schema.Vocabulary;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The vocabulary as it stands now: what ships with the product, what editors added to it, and the labels
 * of outside concepts that an editor found to be the same. It is read again when one of these changes,
 * before whoever changed it goes on.
 */
@Component
public class LivingVocabulary {

    private static final Set<String> TYPES = Set.of("Synonym", "OutsideConcept");

    private final Vocabulary shipped;
    private final AddedLabelQuery added;
    private volatile LabelIndex labels;

    LivingVocabulary(Vocabulary shipped, AddedLabelQuery added) {
        this.shipped = shipped;
        this.added = added;
        this.labels = new LabelIndex(shipped);
    }

    public Vocabulary current() {
        return labels.vocabulary();
    }

    LabelIndex labels() {
        return labels;
    }

    @TransactionalEventListener
    void changed(GraphChanged change) {
        if (change.types().stream().anyMatch(TYPES::contains)) {
            reload();
        }
    }

    /** What the graph adds to the labels that ship: those by which a concept goes already are left to it. */
    void reload() {
        var known = new LabelIndex(shipped);
        var more = new HashMap<String, Map<String, List<String>>>();
        added.all().stream()
                .filter(label -> known.concept(label.text()).isEmpty())
                .collect(Collectors.groupingBy(AddedLabelQuery.Label::domain))
                .forEach((domain, ofDomain) -> more.put(domain, byLanguage(ofDomain)));
        labels = new LabelIndex(shipped.with(more));
    }

    private static Map<String, List<String>> byLanguage(List<AddedLabelQuery.Label> labels) {
        return labels.stream()
                .collect(Collectors.groupingBy(
                        AddedLabelQuery.Label::language,
                        TreeMap::new,
                        Collectors.mapping(AddedLabelQuery.Label::text, Collectors.toList())));
    }
}
