package org.relais.gaps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.relais.gaps.GapCell.Neighbour;
import org.relais.kernel.ItemRef;
import org.relais.schema.Vocabulary;

/** All stages on a day: who follows whom, and how each stands. */
final class Situation {

    private final LocalDate day;
    private final Map<String, StageFacts> stages = new LinkedHashMap<>();
    private final Map<String, List<StageFacts>> before = new HashMap<>();
    private final Map<String, GapRow> rows = new HashMap<>();

    Situation(List<StageFacts> facts, LocalDate day) {
        this.day = day;
        facts.stream()
                .filter(stage -> stage.existsOn(day))
                .forEach(stage -> stages.put(stage.stage().id(), stage));
        stages.values()
                .forEach(stage -> after(stage)
                        .forEach(next -> before.computeIfAbsent(next.stage().id(), first -> new ArrayList<>())
                                .add(stage)));
    }

    Optional<GapRow> row(String stage) {
        return Optional.ofNullable(stages.get(stage)).map(this::row);
    }

    /** The stages of a route on the day, in their order. */
    List<GapRow> ofRoute(String route) {
        return stages.values().stream()
                .filter(stage -> stage.asked() && stage.on(route, day).isPresent())
                .sorted(Comparator.comparingInt(
                        stage -> stage.on(route, day).orElseThrow().order()))
                .map(this::row)
                .toList();
    }

    /** Stages that are on no route at all. */
    List<GapRow> ofNoRoute() {
        return stages.values().stream()
                .filter(stage -> stage.asked() && stage.routes().isEmpty())
                .map(this::row)
                .toList();
    }

    private GapRow row(StageFacts stage) {
        return rows.computeIfAbsent(stage.stage().id(), first -> judged(stage));
    }

    private GapRow judged(StageFacts stage) {
        var judgement = new CellJudgement(day);
        return new GapRow(
                stage.stage(),
                stage.country(),
                Vocabulary.TOP.stream()
                        .map(top -> judgement.of(top, stage, around(stage, top)))
                        .toList());
    }

    private List<Neighbour> around(StageFacts stage, String top) {
        return Stream.concat(
                        before.getOrDefault(stage.stage().id(), List.of()).stream()
                                .map(one -> neighbour(one, true, top)),
                        after(stage).map(one -> neighbour(one, false, top)))
                .toList();
    }

    private Neighbour neighbour(StageFacts stage, boolean before, String top) {
        List<ItemRef> who = stage.there(top, day);
        return new Neighbour(stage.stage(), before, who);
    }

    private Stream<StageFacts> after(StageFacts stage) {
        return stage.ways().stream()
                .filter(way -> way.isOpenOn(day))
                .flatMap(way -> Stream.ofNullable(stages.get(way.to())));
    }
}
