package org.relais.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.relais.kernel.Freshness;
import org.relais.kernel.ItemRef;
import org.relais.overview.HomePage.Task;

class FirstTasksTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @Test
    void showsTheViewersOwnFirstAndThenByDay() {
        var tasks = new ArrayList<Task>();
        tasks.add(task("need", DAY, false));
        tasks.add(task("contact", DAY.plusDays(2), true));
        tasks.add(task("contact", DAY.plusDays(1), true));

        assertThat(FirstTasks.of(tasks)).containsExactly(tasks.get(2), tasks.get(1), tasks.get(0));
    }

    @Test
    void letsNoKindHideAnother() {
        var tasks = new ArrayList<Task>();
        for (var day = 0; day < 30; day++) {
            tasks.add(task("contact", DAY.minusDays(day), false));
        }
        tasks.add(task("agreement", DAY.plusDays(1), false));

        assertThat(FirstTasks.of(tasks)).hasSize(FirstTasks.MOST).contains(tasks.getLast());
    }

    private static Task task(String kind, LocalDate due, boolean mine) {
        return new Task(kind, new ItemRef("organisation", kind + due, kind), null, Freshness.STALE, due, null, mine);
    }
}
