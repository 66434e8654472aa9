package org.relais.aliases;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Which records judgements make one organisation, and by which of them. */
final class Joined {

    private final Map<String, List<NameJudgement>> same = new HashMap<>();
    private final List<NameJudgement> apart;

    /** Of those that stand, as the viewer may see them. */
    Joined(Collection<NameJudgement> judgements) {
        judgements.stream().filter(judgement -> judgement.says(Verdict.SAME)).forEach(judgement -> {
            add(judgement.one().id(), judgement);
            add(judgement.other().id(), judgement);
        });
        apart = judgements.stream()
                .filter(judgement -> judgement.says(Verdict.DIFFERENT))
                .toList();
    }

    /** The record and all that are one with it. */
    Set<String> with(String id) {
        var found = new HashSet<>(Set.of(id));
        var open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            var next = open.remove();
            same.getOrDefault(next, List.of()).stream()
                    .map(judgement -> judgement.besides(next).id())
                    .filter(found::add)
                    .forEach(open::add);
        }
        return found;
    }

    /** A judgement by which two records, or any that are one with them, are different. */
    Optional<NameJudgement> against(String one, String other) {
        var ours = with(one);
        var theirs = with(other);
        return apart.stream()
                .filter(judgement -> isBetween(judgement, ours, theirs) || isBetween(judgement, theirs, ours))
                .findFirst();
    }

    /** The fewest judgements that lead from the one to the other; none when they are not one. */
    List<NameJudgement> between(String one, String other) {
        var by = new HashMap<String, NameJudgement>();
        var open = new ArrayDeque<>(List.of(one));
        while (!open.isEmpty() && !by.containsKey(other)) {
            var next = open.remove();
            for (var judgement : same.getOrDefault(next, List.of())) {
                var besides = judgement.besides(next).id();
                if (!besides.equals(one) && by.putIfAbsent(besides, judgement) == null) {
                    open.add(besides);
                }
            }
        }
        var way = new ArrayList<NameJudgement>();
        for (var at = other; by.containsKey(at) && !at.equals(one); ) {
            var judgement = Objects.requireNonNull(by.get(at));
            way.addFirst(judgement);
            at = judgement.besides(at).id();
        }
        return way;
    }

    private static boolean isBetween(NameJudgement judgement, Set<String> ones, Set<String> others) {
        return ones.contains(judgement.one().id())
                && others.contains(judgement.other().id());
    }

    private void add(String id, NameJudgement judgement) {
        same.computeIfAbsent(id, first -> new ArrayList<>()).add(judgement);
    }
}
