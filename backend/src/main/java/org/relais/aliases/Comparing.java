package org.relais.aliases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.relais.aliases.NameSuggestion.Side;
import org.relais.aliases.Reason.Kind;

/** Finds among many records the pairs that may be one organisation, and leaves out what was judged. */
final class Comparing {

    private final NameWords words = NameWords.load();
    private final KnownNames known = KnownNames.load(words);
    private final Alike alike = new Alike(words);

    List<NameSuggestion> compare(List<Side> sides, List<NameJudgement> judgements) {
        var candidates = sides.stream()
                .map(side -> Candidate.of(side.item().id(), side.item().title(), side.acronym(), words, known))
                .toList();
        var pairs = new ArrayList<Pair>();
        for (var places : Pairs.of(candidates)) {
            var one = places.getFirst();
            var other = places.getLast();
            var likeness = alike.of(candidates.get(one), candidates.get(other));
            if (likeness.score() > 0 && !isChance(likeness, sides.get(one), sides.get(other))) {
                pairs.add(new Pair(likeness, suggestion(sides.get(one), sides.get(other), likeness)));
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> pair.likeness().score())
                .thenComparingInt(Pair::shared)
                .reversed()
                .thenComparing(pair -> pair.suggestion().one().item().title())
                .thenComparing(pair -> pair.suggestion().other().item().title()));
        return unjudged(pairs, judgements);
    }

    /** Initials alone say little of two who never work in the same country. */
    private static boolean isChance(Likeness likeness, Side one, Side other) {
        return likeness.reasons().getFirst().kind() == Kind.INITIALS
                && !one.countries().isEmpty()
                && !other.countries().isEmpty()
                && Collections.disjoint(one.countries(), other.countries());
    }

    /** Of several records that all resemble each other as many pairs as it takes to join them. */
    private static List<NameSuggestion> unjudged(List<Pair> pairs, List<NameJudgement> judgements) {
        var judged = new Groups();
        judgements.stream()
                .filter(judgement -> judgement.says(Verdict.SAME))
                .forEach(judgement ->
                        judged.join(judgement.one().id(), judgement.other().id()));
        var settled = new HashSet<Set<String>>();
        judgements.stream()
                .filter(judgement -> judgement.stands() && judgement.verdict() != Verdict.SAME)
                .forEach(judgement -> settled.add(Set.copyOf(List.of(
                        judged.of(judgement.one().id()),
                        judged.of(judgement.other().id())))));
        var proposed = new Groups();
        return pairs.stream()
                .map(Pair::suggestion)
                .filter(pair -> {
                    var one = judged.of(pair.one().item().id());
                    var other = judged.of(pair.other().item().id());
                    return !settled.contains(Set.copyOf(List.of(one, other))) && proposed.join(one, other);
                })
                .toList();
    }

    private static NameSuggestion suggestion(Side one, Side other, Likeness likeness) {
        var first = one.activities() >= other.activities() ? one : other;
        var second = first.equals(one) ? other : one;
        return new NameSuggestion(
                first,
                second,
                likeness.reasons(),
                shared(one.countries(), other.countries()),
                shared(one.tops(), other.tops()));
    }

    private static Set<String> shared(Set<String> one, Set<String> other) {
        var both = new HashSet<>(one);
        both.retainAll(other);
        return both;
    }

    private record Pair(Likeness likeness, NameSuggestion suggestion) {

        int shared() {
            return suggestion.countries().size() + suggestion.tops().size();
        }
    }
}
