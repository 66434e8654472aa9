package org.relais.sources.routes;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.graph.Link;
import org.relais.graph.Ref;
import org.relais.kernel.Timespan;
import org.relais.routes.edit.DraftWay;

/**
 * What leads to each stage, over all rows: a stage that two rows name keeps the ways of both. A way
 * is on a branch when it enters or leaves a stage that a branch alone reaches.
 */
final class Ways {

    private final Map<String, Map<String, Way>> to = new LinkedHashMap<>();
    private final Set<StageRecord> refused;

    private Ways(Set<StageRecord> refused) {
        this.refused = refused;
    }

    /**
     * Of all stages of a source.
     *
     * @param refused rows that say no way, though the rows after them still come from there
     */
    static Ways among(List<StageRecord> stages, Set<StageRecord> refused) {
        var ways = new Ways(refused);
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

    /** Those that begin and end among these stages, as an editor draws them. */
    List<DraftWay> within(Set<String> stages) {
        return stages.stream()
                .flatMap(stage -> to.getOrDefault(stage, Map.of()).entrySet().stream()
                        .filter(way -> stages.contains(way.getKey()))
                        .map(way -> way.getValue().between(way.getKey(), stage)))
                .toList();
    }

    /** The rows that say that one stage leads to another. */
    List<StageRecord> saying(String from, String stage) {
        var way = to.getOrDefault(stage, Map.of()).get(from);
        return way == null ? List.of() : way.said();
    }

    private void add(String from, StageRecord stage, boolean branch) {
        if (refused.contains(stage)) {
            return;
        }
        to.computeIfAbsent(stage.stage(), first -> new LinkedHashMap<>())
                .merge(
                        from,
                        new Way(
                                branch,
                                stage.closedSince(),
                                stage.dated().getOrDefault(from, Timespan.ALWAYS),
                                List.of(stage)),
                        Way::or);
    }

    /** How a stage is reached from another. */
    private record Way(boolean branch, @Nullable LocalDate closedSince, Timespan valid, List<StageRecord> said) {

        Way or(Way other) {
            return new Way(
                    branch && other.branch,
                    closedSince == null ? other.closedSince : closedSince,
                    valid.equals(Timespan.ALWAYS) ? other.valid : valid,
                    Stream.concat(said.stream(), other.said.stream()).toList());
        }

        DraftWay between(String from, String stage) {
            return new DraftWay(from, stage, branch, closedSince, valid);
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
