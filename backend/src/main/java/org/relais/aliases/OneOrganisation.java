package org.relais.aliases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.ItemRef;
import org.relais.kernel.Source;

/**
 * An organisation as a viewer may see it: the record that stands for all, and those that stand under it.
 *
 * @param names all records, first the one that stands for the others
 * @param judgements what was said of any of them, the latest first
 */
public record OneOrganisation(List<Name> names, List<NameJudgement> judgements) {

    /** The record that stands for the others. */
    public Name head() {
        return names.getFirst();
    }

    /** One of the records. */
    public record Name(ItemRef item, @Nullable String acronym, long activities, Source source) {}
}
