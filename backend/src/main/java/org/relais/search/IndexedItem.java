package org.relais.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An item as the index takes it from the graph.
 *
 * @param titles what it is called, first the one that is shown
 * @param domains notations of what it is about, without the broader ones
 * @param concerns routes, stages, missions and partners that every reader of it may know of
 * @param people who can be asked about it: id and name
 * @param successors documents that stand in its place and that every reader of it may see
 * @param work of a document: what it has in common with those of its translations that its readers may know of
 * @param digest of the file that it came in
 * @param refs ids of other items whose words stand here: when they change, so does this
 * @param parts passages of a document or activities of an organisation
 */
record IndexedItem(
        ItemType type,
        String id,
        String key,
        String access,
        List<Text> titles,
        List<Text> bodies,
        Set<String> domains,
        Set<String> places,
        List<Concern> concerns,
        List<Caption> people,
        @Nullable String kind,
        @Nullable String state,
        @Nullable String language,
        @Nullable LocalDate date,
        Trust trust,
        List<Caption> successors,
        @Nullable String work,
        @Nullable String digest,
        boolean fictional,
        Set<String> refs,
        List<Part> parts) {

    /** Whether something else stands in its place. */
    boolean isSuperseded() {
        return "superseded".equals(state) || !successors.isEmpty();
    }

    /** Ids of what it concerns of a kind. */
    Stream<String> concerns(Facet facet) {
        return concerns.stream().filter(concern -> concern.facet() == facet).map(Concern::id);
    }

    /** Words in a language; the empty language for names and whatever is of no known one. */
    record Text(String language, String text) {}

    /** Part of an item that a hit opens at. */
    record Part(
            String id,
            @Nullable String language,
            @Nullable String heading,
            @Nullable Integer page,
            String text) {}
}
