package org.relais.ui.component;

import com.vaadin.flow.component.combobox.ComboBox;
import org.relais.kernel.Folded;
import org.relais.schema.Concept;
import org.relais.schema.Vocabulary;

/** A field for a domain, which is found by any of its names in any language, whichever the screen is in. */
public final class DomainBox extends ComboBox<Concept> {

    public DomainBox(String label, Vocabulary vocabulary) {
        super(label);
        setItemLabelGenerator(concept -> Words.opening(concept.prefLabel().in(Words.locale())));
        setItems(DomainBox::answers, vocabulary.concepts());
    }

    private static boolean answers(Concept concept, String typed) {
        return concept.languages().stream()
                .flatMap(spoken -> concept.labels(spoken).stream())
                .anyMatch(name ->
                        Folded.of(name).value().contains(Folded.of(typed).value()));
    }
}
