package org.relais.knowledge;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.relais.kernel.ItemRef;
import org.relais.knowledge.NextStep.Action;
import org.relais.schema.Concept;
import org.relais.schema.Vocabulary;

/**
 * Judges how domains are held against how they are asked for. Whoever holds a domain holds all above it;
 * who asks for a domain asks for that one alone.
 */
final class Risks {

    private static final Period STALE_AFTER = Period.ofYears(3);

    private static final Comparator<RiskRow> MOST_URGENT_FIRST = Comparator.comparing(
                    (RiskRow row) -> row.risks().getFirst() != Risk.UNSUPPLIED)
            .thenComparing(row -> row.wants().isEmpty())
            .thenComparingInt(row -> -row.wants().size())
            .thenComparingLong(row -> -row.searches())
            .thenComparing(row -> row.risks().getFirst())
            .thenComparingInt(row -> Vocabulary.TOP.indexOf(row.top()))
            .thenComparing(row -> row.domain().title());

    private final Vocabulary vocabulary;
    private final Locale locale;
    private final LocalDate today;
    private final boolean editsWords;

    /** @param editsWords whether the reader may add words to the vocabulary */
    Risks(Vocabulary vocabulary, Locale locale, LocalDate today, boolean editsWords) {
        this.vocabulary = vocabulary;
        this.locale = locale;
        this.today = today;
        this.editsWords = editsWords;
    }

    /**
     * Of all domains of the vocabulary those at risk, the most urgent first.
     *
     * @param searches questions that found nothing, by notation
     */
    List<RiskRow> of(List<Holding> holdings, List<Demand> demands, Map<String, Long> searches) {
        var held = holdings.stream().collect(Collectors.toMap(Holding::domain, Function.identity()));
        var asked = demands.stream().collect(Collectors.groupingBy(Demand::domain));
        return vocabulary.concepts().stream()
                .map(concept -> row(
                        concept,
                        held.getOrDefault(concept.notation(), Holding.none(concept.notation())),
                        asked.getOrDefault(concept.notation(), List.of()),
                        searches.getOrDefault(concept.notation(), 0L)))
                .flatMap(Optional::stream)
                .sorted(MOST_URGENT_FIRST)
                .toList();
    }

    private Optional<RiskRow> row(Concept concept, Holding holding, List<Demand> demands, long searches) {
        var wants = demands.stream().map(demand -> demand.against(holding)).toList();
        var risks = risks(holding, wants, searches);
        if (risks.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new RiskRow(
                ref(concept),
                concept.top(),
                risks,
                holding.people(),
                holding.last(),
                holding.first(),
                holding.declared(),
                holding.saidBy(),
                wants,
                searches,
                steps(concept, holding, wants, searches)));
    }

    private List<Risk> risks(Holding holding, List<Want> wants, long searches) {
        var risks = new ArrayList<Risk>();
        var nobody = holding.people() == 0;
        if (wants.stream().anyMatch(want -> !want.met()) || (nobody && searches > 0)) {
            risks.add(Risk.UNSUPPLIED);
        }
        if (holding.people() == 1) {
            risks.add(Risk.SINGLE);
        }
        if (nobody && holding.declared() > 0) {
            risks.add(Risk.DECLARED);
        }
        if (isStale(holding)) {
            risks.add(Risk.STALE);
        }
        if (nobody) {
            risks.add(Risk.NOBODY);
        }
        return risks;
    }

    private boolean isStale(Holding holding) {
        return holding.last() != null && holding.last().isBefore(today.minus(STALE_AFTER));
    }

    private List<NextStep> steps(Concept concept, Holding holding, List<Want> wants, long searches) {
        var steps = new ArrayList<NextStep>();
        var unmet = wants.stream().filter(want -> !want.met()).toList();
        first(unmet, "need").ifPresent(need -> steps.add(new NextStep(Action.FILL, need)));
        first(unmet, "mission").ifPresent(mission -> steps.add(new NextStep(Action.COVER, mission)));
        if (holding.people() == 0 && !holding.saidBy().isEmpty()) {
            steps.add(new NextStep(Action.VALIDATE, holding.saidBy().getFirst().person()));
        }
        if (isStale(holding)) {
            steps.add(new NextStep(Action.CONFIRM, holding.first().getFirst().person()));
        }
        if (editsWords && searches > 0) {
            steps.add(new NextStep(Action.WORD, ref(concept)));
        }
        if (holding.people() < 2) {
            steps.add(new NextStep(Action.FIND, ref(concept)));
            concept.broader()
                    .flatMap(vocabulary::find)
                    .ifPresent(wider -> steps.add(new NextStep(Action.TRAIN, ref(wider))));
        }
        if (steps.isEmpty()) {
            steps.add(new NextStep(Action.FIND, ref(concept)));
        }
        return steps;
    }

    private static Optional<ItemRef> first(List<Want> wants, String type) {
        return wants.stream()
                .map(Want::item)
                .filter(item -> item.type().equals(type))
                .findFirst();
    }

    private ItemRef ref(Concept concept) {
        return new ItemRef("domain", concept.notation(), concept.prefLabel().in(locale));
    }
}
