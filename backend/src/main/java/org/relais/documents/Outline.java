package org.relais.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.relais.documents.DocumentPage.OutlineEntry;
import org.relais.kernel.Folded;

/** Where the passages of a document stand, in their order: its headings and pages. */
record Outline(List<Place> places) {

    private static final Pattern PAGE = Pattern.compile("(?:p|pp|page|pages|ص)?[. ]*(\\d{1,5})(?:\\s*[-–,;].*)?");

    Outline {
        places = List.copyOf(places);
    }

    /** Where a passage stands. */
    record Place(
            String passage,
            int order,
            @Nullable Integer page,
            @Nullable String heading,
            @Nullable Integer level) {

        /** Whether it goes on under the heading, or on the page, of the one before. */
        boolean continues(Place before) {
            return heading == null
                    ? Objects.equals(page, before.page)
                    : heading.equals(before.heading) && Objects.equals(level, before.level);
        }
    }

    /** Each heading, and each page without one, where it begins. */
    List<OutlineEntry> entries() {
        var entries = new ArrayList<OutlineEntry>();
        Place before = null;
        for (var place : places) {
            var says = place.heading() != null || place.page() != null;
            if (says && (before == null || !place.continues(before))) {
                entries.add(new OutlineEntry(
                        place.passage(),
                        place.order(),
                        place.heading() == null ? "" : place.heading(),
                        place.level() == null ? 1 : place.level(),
                        place.page()));
            }
            before = place;
        }
        return entries;
    }

    /**
     * The passage that a reader's note of a place means: a page, a heading, or the beginning of one.
     *
     * @param note as in {@code p. 12}, {@code 12-13} or {@code 3.2 Recommandations}
     */
    Optional<String> passage(String note) {
        var folded = Folded.of(note);
        var page = PAGE.matcher(folded.value());
        if (page.matches()) {
            var number = Integer.valueOf(page.group(1));
            return first(place -> number.equals(place.page()));
        }
        var key = folded.key();
        return key.isEmpty()
                ? Optional.empty()
                : first(place -> key.equals(key(place)))
                        .or(() -> first(place -> key(place).startsWith(key + "-")));
    }

    private Optional<String> first(Predicate<Place> test) {
        return places.stream().filter(test).findFirst().map(Place::passage);
    }

    private static String key(Place place) {
        return place.heading() == null ? "" : Folded.of(place.heading()).key();
    }
}
