package org.relais.sources.routes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.relais.ingest.Finding;
import org.relais.kernel.Message;
import org.relais.routes.edit.DraftWay;
import org.relais.routes.edit.DrawnWays;
import org.relais.routes.edit.DrawnWays.DrawnWay;
import org.relais.routes.edit.Loops;

/**
 * Rows that would lead a route in a circle, by the rule of the editor: of each circle, the last of its rows. Ways that
 * are drawn already close a circle too, but for those to stages of which the rows speak: these are drawn anew.
 */
final class Circles {

    private final Map<StageRecord, Integer> places = new HashMap<>();
    private final List<StageRecord> records;
    private final Map<String, String> names = new HashMap<>();
    private final Set<StageRecord> refused = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private Ways ways;

    private Circles(List<StageRecord> records) {
        this.records = records;
        ways = Ways.among(records, refused);
        IntStream.range(0, records.size()).forEach(at -> places.put(records.get(at), at));
        records.forEach(record -> names.putIfAbsent(record.stage(), record.name()));
    }

    static Circles among(List<StageRecord> records, DrawnWays drawn) {
        var circles = new Circles(records);
        var stages = records.stream()
                .collect(Collectors.groupingBy(
                        StageRecord::route,
                        LinkedHashMap::new,
                        Collectors.mapping(StageRecord::stage, Collectors.toCollection(TreeSet::new))));
        stages.forEach((route, ofRoute) -> circles.refuseIn(route, ofRoute, circles.standing(drawn.of(route))));
        return circles;
    }

    /** Of the drawn ways those of whose end no row speaks. */
    private List<DraftWay> standing(List<DrawnWay> drawn) {
        var told = records.stream().map(StageRecord::stage).collect(Collectors.toSet());
        var standing =
                drawn.stream().filter(way -> !told.contains(way.way().to())).toList();
        standing.forEach(way -> {
            names.putIfAbsent(way.way().from(), way.from());
            names.putIfAbsent(way.way().to(), way.to());
        });
        return standing.stream().map(DrawnWay::way).toList();
    }

    boolean refuses(StageRecord record) {
        return refused.contains(record);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** What leads where, without what was refused. */
    Ways ways() {
        return ways;
    }

    private void refuseIn(String route, Set<String> told, List<DraftWay> standing) {
        var stages = new TreeSet<>(told);
        standing.forEach(way -> stages.addAll(List.of(way.from(), way.to())));
        var more = true;
        while (more) {
            more = refuseOne(route, stages, standing);
        }
    }

    /** The last row of a circle that is left; false where there is none to which the rows belong. */
    private boolean refuseOne(String route, Set<String> stages, List<DraftWay> standing) {
        var circle = Loops.among(
                Stream.concat(ways.within(stages).stream(), standing.stream()).toList());
        var last = circle.flatMap(this::last);
        last.ifPresent(record -> {
            refused.add(record);
            findings.add(new Finding(
                    record.at(),
                    Message.of("import.routes.circle", route, told(circle.orElseThrow(), record.stage()))));
            ways = Ways.among(records, refused);
        });
        return last.isPresent();
    }

    private Optional<StageRecord> last(List<String> circle) {
        return IntStream.range(1, circle.size())
                .mapToObj(at -> ways.saying(circle.get(at - 1), circle.get(at)))
                .flatMap(List::stream)
                .max(Comparator.comparingInt(record -> places.getOrDefault(record, 0)));
    }

    /** From the stage of the refused row back to it. */
    private String told(List<String> circle, String stage) {
        var told = new ArrayList<>(circle.subList(1, circle.size()));
        Collections.rotate(told, -told.indexOf(stage));
        told.add(stage);
        return told.stream().map(key -> names.getOrDefault(key, key)).collect(Collectors.joining(" → "));
    }
}
