package org.relais.ui.component;

import com.vaadin.flow.component.html.Anchor;
import org.relais.schema.Concept;
import org.relais.schema.Vocabulary;

/** Domains of expertise by their notation, marked and named in the reader's language. */
public final class DomainNames {

    private final Vocabulary vocabulary;

    public DomainNames(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    public String name(String notation) {
        return vocabulary
                .find(notation)
                .map(concept -> Words.capital(concept.prefLabel().in(Words.locale())))
                .orElse(notation);
    }

    /** The top domain above a domain; itself where the vocabulary does not know it. */
    public String top(String notation) {
        return vocabulary.find(notation).map(Concept::top).orElse(notation);
    }

    /** The domain's mark and name, leading to its page. */
    public Anchor link(String notation) {
        var top = top(notation);
        return Markup.link(
                "dlabel " + top, ItemLink.address("domain", notation), new Mark(top, 14), Markup.text(name(notation)));
    }
}
