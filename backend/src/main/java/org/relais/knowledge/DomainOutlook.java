package org.relais.knowledge;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.ItemRef;
import org.relais.missions.DomainDemand;
import org.relais.schema.Concept;

/**
 * How a domain is held and asked for.
 *
 * @param risk what is wrong with it; absent when nothing is
 * @param narrower the domains right below it, those that most people hold first
 * @param missions those that require it or a domain below it, gaps first
 */
public record DomainOutlook(
        @Nullable RiskRow risk, int holders, int declared, List<Below> narrower, List<DomainDemand> missions) {

    /** A domain right below another. */
    public record Below(ItemRef domain, int holders, int declared, List<Risk> risks) {}

    static DomainOutlook of(
            String notation,
            List<Concept> narrower,
            List<Holding> held,
            List<RiskRow> rows,
            List<DomainDemand> missions,
            Locale locale) {
        var holdings = held.stream().collect(Collectors.toMap(Holding::domain, Function.identity()));
        var risks = rows.stream().collect(Collectors.toMap(row -> row.domain().id(), Function.identity()));
        var own = holdings.getOrDefault(notation, Holding.none(notation));
        return new DomainOutlook(
                risks.get(notation),
                own.people(),
                own.declared(),
                narrower.stream()
                        .map(concept -> below(concept, holdings, risks, locale))
                        .sorted(Comparator.comparingInt((Below one) -> -one.holders())
                                .thenComparing(one -> one.domain().title()))
                        .toList(),
                missions);
    }

    private static Below below(
            Concept concept, Map<String, Holding> holdings, Map<String, RiskRow> risks, Locale locale) {
        var notation = concept.notation();
        var held = holdings.getOrDefault(notation, Holding.none(notation));
        var row = risks.get(notation);
        return new Below(
                new ItemRef("domain", notation, concept.prefLabel().in(locale)),
                held.people(),
                held.declared(),
                row == null ? List.of() : row.risks());
    }
}
