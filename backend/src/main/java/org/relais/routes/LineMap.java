package org.relais.routes;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where stages stand on the line: on its main part, or on a branch that leaves and may come back. */
final class LineMap {

    private final List<StageRecord> inOrder;
    private final Map<String, StageRecord> stages;
    private final Set<String> main = new HashSet<>();
    private final Map<String, String> before = new HashMap<>();
    private final Map<String, String> after = new HashMap<>();

    LineMap(List<StageRecord> stages) {
        this.inOrder = stages;
        this.stages = stages.stream().collect(Collectors.toMap(StageRecord::id, Function.identity()));
        for (var stage : stages) {
            for (var way : stage.ways()) {
                if (way.branch()) {
                    after.put(stage.id(), way.to());
                    before.put(way.to(), stage.id());
                } else {
                    main.add(stage.id());
                    main.add(way.to());
                }
            }
        }
    }

    /** All ways, in the order of the stages that they leave. */
    List<RoutePage.Way> ways() {
        return inOrder.stream()
                .flatMap(stage -> stage.ways().stream()
                        .map(way -> new RoutePage.Way(stage.id(), way.to(), way.branch(), way.closedSince())))
                .toList();
    }

    boolean isMain(String stage) {
        return main.contains(stage) || (!before.containsKey(stage) && !after.containsKey(stage));
    }

    /** The stage of the main line where the branch of this one leaves. */
    Optional<String> branchFrom(String stage) {
        return isMain(stage) ? Optional.empty() : walk(stage, before);
    }

    /** The stage of the main line where the branch of this one comes back. */
    Optional<String> rejoins(String stage) {
        return isMain(stage) ? Optional.empty() : walk(stage, after);
    }

    /** Since when the way on, along the stage's own line, is closed. */
    @Nullable
    LocalDate closedSince(String stage) {
        var own = isMain(stage);
        return Optional.ofNullable(stages.get(stage)).stream()
                .flatMap(known -> known.ways().stream())
                .filter(way -> way.branch() != own)
                .flatMap(way -> Optional.ofNullable(way.closedSince()).stream())
                .findFirst()
                .orElse(null);
    }

    private Optional<String> walk(String stage, Map<String, String> steps) {
        var at = steps.get(stage);
        for (var left = stages.size(); at != null && !isMain(at) && left > 0; left--) {
            at = steps.get(at);
        }
        return Optional.ofNullable(at);
    }
}
