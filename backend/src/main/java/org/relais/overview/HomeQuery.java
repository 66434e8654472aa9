package org.relais.overview;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.relais.gaps.RouteGaps;
import org.relais.kernel.LabelLanguage;
import org.relais.missions.MissionQuery;
import org.relais.security.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is there, and what waits for me? */
@Component
public class HomeQuery {

    private final MissionQuery missions;
    private final RouteGaps gaps;
    private final TileQuery tiles;
    private final TaskQuery tasks;
    private final RecentLessonQuery lessons;

    HomeQuery(MissionQuery missions, RouteGaps gaps, TileQuery tiles, TaskQuery tasks, RecentLessonQuery lessons) {
        this.missions = missions;
        this.gaps = gaps;
        this.tiles = tiles;
        this.tasks = tasks;
        this.lessons = lessons;
    }

    @Transactional(readOnly = true)
    public HomePage page(Viewer viewer, Locale locale) {
        var today = LocalDate.now();
        var language = LabelLanguage.index(locale);
        var counts = lessons.counts(viewer);
        var bare = gaps.page(viewer, null, today, null, locale);
        return new HomePage(
                tiles.tiles(viewer, missions.list(viewer, locale), bare, language),
                FirstTasks.of(Stream.concat(
                                tasks.tasks(viewer, today, language).stream(),
                                GapTasks.of(bare, tasks.led(viewer, today)).stream())
                        .toList()),
                lessons.recent(viewer, language),
                counts.lessons(),
                counts.empty());
    }
}
