package org.relais.sources.partners;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relais.graph.Ref;
import org.relais.graph.Statement;
import org.relais.ingest.At;
import org.relais.kernel.Folded;
import org.relais.sources.table.Remarks;

/**
 * The organisations of a table, each once. Names that differ in case, accents or blanks are one
 * organisation, under its most frequent spelling; other spellings stay organisations of their own, for
 * which of them are one is for somebody to judge.
 */
final class OrganisationMapping {

    private static final Set<String> YES = Set.of("oui", "yes", "true", "1", "x");

    private final Map<String, Variants> organisations = new LinkedHashMap<>();

    /** What a row says of its organisation. */
    void learn(PartnerRecord row) {
        var name = row.organisation();
        var variants = organisations.computeIfAbsent(key(name), first -> new Variants());
        variants.names.add(name);
        variants.acronyms.add(row.text(Field.ACRONYM));
        variants.kinds.add(row.text(Field.KIND));
        variants.fictional |= YES.contains(Folded.of(row.text(Field.FICTIONAL)).value());
    }

    Statement.OfNode statement(PartnerRecord row) {
        var key = key(row.organisation());
        var variants = organisations.get(key);
        if (variants == null) {
            throw new IllegalStateException("%s was not learned".formatted(row.organisation()));
        }
        return variants.statement(key);
    }

    /** Says how many organisations are of one kind in some rows and of another in others. */
    void remark(Remarks remarks) {
        var several = organisations.values().stream()
                .filter(variants -> variants.kinds.distinct() > 1)
                .count();
        if (several > 0) {
            remarks.say(At.FILE, "import.partners.severalKinds", several);
        }
    }

    /** Empty for a name without letters or digits: that is no name. */
    static String key(String name) {
        return Folded.of(name).key();
    }

    /** All that the rows say of one organisation. */
    private static final class Variants {
        private final Tally names = new Tally();
        private final Tally acronyms = new Tally();
        private final Tally kinds = new Tally();
        private boolean fictional;
        private Statement.@Nullable OfNode statement;

        Statement.OfNode statement(String key) {
            if (statement == null) {
                statement = new Statement.OfNode(new Ref("Organisation", key), properties(), List.of());
            }
            return statement;
        }

        /** What the table leaves open is left out: another source may know it. */
        private Map<String, @Nullable Object> properties() {
            var properties = new HashMap<String, @Nullable Object>();
            names.most().ifPresent(name -> properties.put("name", name));
            acronyms.most().ifPresent(acronym -> properties.put("acronym", acronym));
            kinds.most().ifPresent(kind -> properties.put("kind", kind));
            if (fictional) {
                properties.put("fictional", true);
            }
            return properties;
        }
    }
}
