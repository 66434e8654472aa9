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
import org.relais.ingest.Finding;
import org.relais.kernel.Message;
import org.relais.routes.edit.Loops;

/** Rows that would lead a route in a circle, by the rule of the editor: of each circle, the last of its rows. */
final class Circles {

    private final Map<StageRecord, Integer> places = new HashMap<>();
    private final List<StageRecord> records;
    private final Set<StageRecord> refused = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private Ways ways;

    private Circles(List<StageRecord> records) {
        this.records = records;
        ways = Ways.among(records, refused);
        IntStream.range(0, records.size()).forEach(at -> places.put(records.get(at), at));
    }

    static Circles among(List<StageRecord> records) {
        var circles = new Circles(records);
        var stages = records.stream()
                .collect(Collectors.groupingBy(
                        StageRecord::route,
                        LinkedHashMap::new,
                        Collectors.mapping(StageRecord::stage, Collectors.toCollection(TreeSet::new))));
        stages.forEach(circles::refuseIn);
        return circles;
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

    private void refuseIn(String route, Set<String> stages) {
        for (var circle = within(stages); circle.isPresent(); circle = within(stages)) {
            var last = last(circle.get());
            refused.add(last);
            findings.add(new Finding(
                    last.at(), Message.of("import.routes.circle", route, told(circle.get(), last.stage()))));
            ways = Ways.among(records, refused);
        }
    }

    private Optional<List<String>> within(Set<String> stages) {
        return Loops.among(ways.within(stages));
    }

    private StageRecord last(List<String> circle) {
        return IntStream.range(1, circle.size())
                .mapToObj(at -> ways.saying(circle.get(at - 1), circle.get(at)))
                .flatMap(List::stream)
                .max(Comparator.comparingInt(record -> places.getOrDefault(record, 0)))
                .orElseThrow();
    }

    /** From the stage of the refused row back to it. */
    private String told(List<String> circle, String stage) {
        var told = new ArrayList<>(circle.subList(1, circle.size()));
        Collections.rotate(told, -told.indexOf(stage));
        told.add(stage);
        return told.stream().map(this::name).collect(Collectors.joining(" → "));
    }

    private String name(String stage) {
        return records.stream()
                .filter(record -> record.stage().equals(stage))
                .map(StageRecord::name)
                .findFirst()
                .orElse(stage);
    }
}
