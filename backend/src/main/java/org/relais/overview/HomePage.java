package org.relais.overview;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.Freshness;
import org.relais.kernel.ItemRef;

/** The first screen. */
public record HomePage(
        List<DomainTile> domains, List<Task> tasks, List<RecentLesson> lessons, long allLessons, boolean empty) {

    /** @param gaps stages and missions where nobody works in the domain although it is required */
    public record DomainTile(String id, String domain, String label, long people, long lessons, long gaps) {}

    /**
     * Something that waits for someone.
     *
     * @param kind contact, agreement, need, document or gap
     * @param what the item to open
     * @param detail who or where, in words; of a gap the notation of its top domain
     * @param due the day it concerns: last confirmed, end, start, review
     * @param mine whether the viewer is the one who answers for it
     */
    public record Task(
            String kind,
            ItemRef what,
            @Nullable String detail,
            Freshness freshness,
            @Nullable LocalDate due,
            @Nullable String state,
            boolean mine) {}

    /** A lesson of late. */
    public record RecentLesson(
            ItemRef lesson,
            @Nullable String top,
            @Nullable String where,
            @Nullable String by,
            @Nullable LocalDate date) {}
}
