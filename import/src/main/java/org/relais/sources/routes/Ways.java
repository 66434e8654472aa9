package org.relais.sources.routes;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relais.graph.Link;
import org.relais.graph.Ref;
import org.relais.kernel.Timespan;

/**
 * What leads to each stage, over all rows: a stage that two rows name keeps the ways of both. A way
 * is on a branch when it enters or leaves a stage that a branch alone reaches.
 */
final class Ways {

    private final Map<String, Map<String, Way>> to = new LinkedHashMap<>();

    /** Of all stages of a source. */
    static Ways among(List<StageRecord> stages) {
        var ways = new Ways();
        var last = new HashMap<String, StageRecord>();
        for (var stage : ordered(stages)) {
            var before = last.get(stage.route());
            if (stage.saysWhatLeadsHere()) {
                stage.after().forEach(from -> ways.add(from, stage, false));
                stage.afterOnBranch().forEach(from -> ways.add(from, stage, true));
            } else if (before != null && !before.stage().equals(stage.stage())) {
                ways.add(before.stage(), stage, false);
            }
            if (!stage.isOnBranch()) {
                last.put(stage.route(), stage);
            }
        }
        return ways;
    }

    /** In the order of each route; of one rank, as they stand in the source. */
    static List<StageRecord> ordered(List<StageRecord> stages) {
        return stages.stream()
                .sorted(Comparator.comparingLong(StageRecord::order))
                .toList();
    }

    List<Link> to(String stage) {
        return to.getOrDefault(stage, Map.of()).entrySet().stream()
                .map(way -> Link.from(
                        "NEXT", new Ref("Stage", way.getKey()), way.getValue().properties()))
                .toList();
    }

    private void add(String from, StageRecord stage, boolean branch) {
        to.computeIfAbsent(stage.stage(), first -> new LinkedHashMap<>())
                .merge(
                        from,
                        new Way(branch, stage.closedSince(), stage.dated().getOrDefault(from, Timespan.ALWAYS)),
                        Way::or);
    }

    /** How a stage is reached from another. */
    private record Way(boolean branch, @Nullable LocalDate closedSince, Timespan valid) {

        Way or(Way other) {
            return new Way(
                    branch && other.branch,
                    closedSince == null ? other.closedSince : closedSince,
                    valid.equals(Timespan.ALWAYS) ? other.valid : valid);
        }

        Map<String, @Nullable Object> properties() {
            var properties = new HashMap<String, @Nullable Object>();
            properties.put("branch", branch);
            properties.put("closedSince", closedSince);
            properties.put("from", valid.from());
            properties.put("to", valid.to());
            properties.values().removeIf(value -> value == null);
            return properties;
        }
    }
}
