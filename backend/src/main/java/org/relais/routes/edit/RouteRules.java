package org.relais.routes.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.kernel.Folded;
import org.relais.kernel.Message;
import org.relais.kernel.Timespan;

/** What a route must be before it is saved; each problem says what, which, and the remedy. */
record RouteRules(RouteDraft draft) {

    static final int MOST_STAGES = 500;

    List<Problem> problems() {
        return Stream.of(ofRoute(), ofStages(), twice(), ofWays())
                .flatMap(List::stream)
                .toList();
    }

    private List<Problem> ofRoute() {
        var problems = new ArrayList<Problem>();
        if (draft.names().fr().isEmpty()) {
            problems.add(Problem.ofRoute("route.problem.name"));
        }
        if (draft.stages().isEmpty()) {
            problems.add(Problem.ofRoute("route.problem.noStage"));
        }
        if (draft.stages().size() > MOST_STAGES) {
            problems.add(Problem.ofRoute("route.problem.tooMany", draft.stages().size(), MOST_STAGES));
        }
        return problems;
    }

    private List<Problem> ofStages() {
        return draft.stages().stream().flatMap(this::ofStage).toList();
    }

    private Stream<Problem> ofStage(DraftStage stage) {
        var problems = new ArrayList<Problem>();
        if (stage.names().fr().isEmpty()) {
            problems.add(
                    Problem.of(stage, "route.problem.stageName", draft.stages().indexOf(stage) + 1));
        }
        if (stage.places().isEmpty()) {
            problems.add(Problem.of(stage, "route.problem.place", name(stage)));
        }
        stage.places().stream()
                .filter(place -> !place.isKnown())
                .flatMap(place -> place.problem().stream())
                .forEach(message -> problems.add(new Problem(stage.key(), message)));
        if (overlap(stage.periods())) {
            problems.add(Problem.of(stage, "route.problem.periods", name(stage)));
        }
        return problems.stream();
    }

    private List<Problem> twice() {
        var first = new HashMap<String, DraftStage>();
        return draft.stages().stream()
                .filter(stage -> !stage.names().fr().isEmpty())
                .filter(stage -> first.putIfAbsent(Folded.of(stage.names().fr()).key(), stage) != null)
                .map(stage -> Problem.of(stage, "route.problem.twice", name(stage)))
                .toList();
    }

    List<Problem> ofWays() {
        var problems = new ArrayList<Problem>();
        for (var way : draft.ways()) {
            if (way.from().equals(way.to())) {
                problems.add(new Problem(way.to(), message("route.problem.itself", way.to())));
            }
        }
        byEnds().values().stream()
                .filter(alike -> overlap(alike.stream().map(DraftWay::when).toList()))
                .map(List::getFirst)
                .forEach(way ->
                        problems.add(new Problem(way.to(), message("route.problem.sameWay", way.from(), way.to()))));
        if (problems.isEmpty()) {
            Loops.among(draft.ways())
                    .ifPresent(loop -> problems.add(new Problem(
                            loop.getFirst(),
                            Message.of(
                                    "route.problem.loop",
                                    loop.stream().map(this::name).collect(Collectors.joining(" → "))))));
        }
        return problems;
    }

    private Map<List<String>, List<DraftWay>> byEnds() {
        return draft.ways().stream().collect(Collectors.groupingBy(way -> List.of(way.from(), way.to())));
    }

    private static boolean overlap(List<Timespan> periods) {
        for (var at = 0; at < periods.size(); at++) {
            var period = periods.get(at);
            if (periods.subList(at + 1, periods.size()).stream().anyMatch(period::overlaps)) {
                return true;
            }
        }
        return false;
    }

    private Message message(String code, String... stages) {
        return Message.of(code, Stream.of(stages).map(this::name).toArray());
    }

    private String name(String stage) {
        return draft.stage(stage).map(RouteRules::name).orElse(stage);
    }

    private static String name(DraftStage stage) {
        return stage.names().in(Locale.FRENCH);
    }
}
