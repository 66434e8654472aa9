package org.relais.routes.edit;

import java.util.ArrayList;
import java.util.List;

/** Drafts written as one draws them: {@code agadez > sabha} on the main line, {@code agadez / arlit} beside it. */
final class Drafts {

    private Drafts() {}

    static RouteDraft of(String... lines) {
        var stages = new ArrayList<DraftStage>();
        var ways = new ArrayList<DraftWay>();
        for (var line : lines) {
            var names = List.of(line.split(" [>/] "));
            var branch = line.contains(" / ");
            for (var at = 0; at < names.size(); at++) {
                var name = names.get(at);
                if (stages.stream().noneMatch(stage -> stage.key().equals(name))) {
                    stages.add(stage(name));
                }
                if (at > 0) {
                    ways.add(DraftWay.open(names.get(at - 1), name, branch));
                }
            }
        }
        return new RouteDraft(null, "r", Names.of("Route"), stages, ways, null);
    }

    static DraftStage stage(String name) {
        return new DraftStage(name, Names.of(name), false, null, List.of(place(name, 16.97, 7.99)), List.of());
    }

    static DraftPlace place(String name, double latitude, double longitude) {
        return new DraftPlace(null, name, "NE", null, latitude, longitude);
    }

    static List<String> ways(RouteDraft draft) {
        return draft.ways().stream()
                .map(way -> way.from() + (way.branch() ? " / " : " > ") + way.to())
                .toList();
    }

    static List<String> stages(RouteDraft draft) {
        return draft.stages().stream().map(DraftStage::key).toList();
    }

    static List<String> problems(RouteDraft draft) {
        return draft.problems().stream()
                .map(problem -> problem.message().code().replace("route.problem.", ""))
                .toList();
    }
}
