package org.relais.people;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;
import org.relais.domains.ConceptFinder;
import org.relais.domains.Mention;
import org.relais.schema.Concept;
import org.relais.schema.Vocabulary;

/**
 * What people are by training: nurse, lawyer, psychologist. People and positions say it in words of their own, in
 * which these are recognised in three languages; what is not recognised is not known.
 */
public final class Professions {

    private static final Professions USUAL = new Professions(Vocabulary.professions());

    private final Vocabulary vocabulary;
    private final ConceptFinder finder;

    private Professions(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.finder = new ConceptFinder(vocabulary);
    }

    /** Those that ship with the product. */
    public static Professions usual() {
        return USUAL;
    }

    /** Where a text names a profession. */
    public List<Mention> mentions(String text) {
        return finder.in(text);
    }

    /** The professions that a text names, by their notation, in its order. */
    public SequencedSet<String> in(String text) {
        var named = new LinkedHashSet<String>();
        mentions(text).forEach(mention -> named.add(mention.concept().notation()));
        return named;
    }

    /** All of them, by their notation. */
    public List<String> all() {
        return vocabulary.concepts().stream().map(Concept::notation).toList();
    }

    /** Whether who is the one is the other: a psychiatrist is a doctor. */
    public boolean is(String notation, String wanted) {
        return vocabulary.isWithin(notation, wanted);
    }

    /** What it is called; the notation itself where it is not known. */
    public String label(String notation, Locale locale) {
        return vocabulary
                .find(notation)
                .map((Concept concept) -> concept.prefLabel().in(locale))
                .orElse(notation);
    }
}
