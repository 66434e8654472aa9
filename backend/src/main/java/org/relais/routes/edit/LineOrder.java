package org.relais.routes.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which stage follows which on one line, the main one or a branch, and what becomes of the ways when a stage comes
 * between two others or goes from between them.
 */
record LineOrder(List<DraftWay> ways) {

    /** Whether all that leads to or from a stage is beside the main line. */
    boolean isOnBranch(String stage) {
        var own = ways.stream().filter(way -> way.touches(stage)).toList();
        return !own.isEmpty() && own.stream().allMatch(DraftWay::branch);
    }

    /** The one stage before it on its own line. */
    Optional<String> before(String stage) {
        return only(to(stage).stream().map(DraftWay::from).distinct().toList());
    }

    /** The one stage that follows it on its own line. */
    Optional<String> following(String stage) {
        return only(from(stage).stream().map(DraftWay::to).distinct().toList());
    }

    /** With another stage right after a stage, in the way of what follows. */
    List<DraftWay> after(String stage, String added) {
        var branch = isOnBranch(stage);
        var changed = new ArrayList<>(ways);
        from(stage).forEach(way -> changed.set(changed.indexOf(way), way.between(added, way.to())));
        changed.add(DraftWay.open(stage, added, branch));
        return changed;
    }

    /** With another stage right before a stage, in the way of what leads to it. */
    List<DraftWay> before(String stage, String added) {
        var branch = isOnBranch(stage);
        var changed = new ArrayList<>(ways);
        to(stage).forEach(way -> changed.set(changed.indexOf(way), way.between(way.from(), added)));
        changed.add(DraftWay.open(added, stage, branch));
        return changed;
    }

    /** Without a stage: what led to it on its line leads to what followed; its branches end. */
    List<DraftWay> without(String stage) {
        return takenOut(stage).stream().filter(way -> !way.touches(stage)).toList();
    }

    /** The same, with the branches of the stage left as they are. */
    List<DraftWay> takenOut(String stage) {
        var branch = isOnBranch(stage);
        var into = to(stage);
        var onwards = from(stage);
        var changed = new ArrayList<>(ways);
        changed.removeAll(into);
        changed.removeAll(onwards);
        for (var way : into) {
            for (var next : onwards) {
                var known = changed.stream()
                        .anyMatch(other ->
                                other.from().equals(way.from()) && other.to().equals(next.to()));
                if (!known) {
                    changed.add(DraftWay.open(way.from(), next.to(), branch));
                }
            }
        }
        return changed;
    }

    private List<DraftWay> to(String stage) {
        var branch = isOnBranch(stage);
        return ways.stream()
                .filter(way -> way.to().equals(stage) && way.branch() == branch)
                .toList();
    }

    private List<DraftWay> from(String stage) {
        var branch = isOnBranch(stage);
        return ways.stream()
                .filter(way -> way.from().equals(stage) && way.branch() == branch)
                .toList();
    }

    private static Optional<String> only(List<String> stages) {
        return stages.size() == 1 ? Optional.of(stages.getFirst()) : Optional.empty();
    }
}
