package org.relais.overview;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.relais.overview.HomePage.Task;

/**
 * Chooses what the first screen shows of all that waits: the viewer's own, then of the others as many
 * of each kind, so that a hundred old contacts hide no agreement that ends tomorrow.
 */
final class FirstTasks {

    static final int MOST = 12;

    private static final Comparator<Task> MINE_THEN_DUE =
            comparing((Task task) -> !task.mine()).thenComparing(Task::due, nullsLast(naturalOrder()));

    private FirstTasks() {}

    static List<Task> of(List<Task> tasks) {
        return tasks.stream()
                .sorted(comparing((Task task) -> !task.mine()).thenComparingInt(inTurn(tasks)::indexOf))
                .limit(MOST)
                .sorted(MINE_THEN_DUE)
                .toList();
    }

    /** The first of each kind, then the second of each, and so on. */
    private static List<Task> inTurn(List<Task> tasks) {
        var kinds = new LinkedHashMap<String, List<Task>>();
        tasks.stream()
                .sorted(MINE_THEN_DUE)
                .forEach(task -> kinds.computeIfAbsent(task.kind(), first -> new ArrayList<>())
                        .add(task));
        var turns = new ArrayList<Task>();
        for (var turn = 0; turns.size() < tasks.size(); turn++) {
            for (var kind : kinds.values()) {
                if (turn < kind.size()) {
                    turns.add(kind.get(turn));
                }
            }
        }
        return turns;
    }
}
