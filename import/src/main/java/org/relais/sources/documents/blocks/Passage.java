package org.relais.sources.documents.blocks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a document that is found and opened as one.
 *
 * @param page counted from 1; null where the document has no pages of its own
 * @param path the headings above it, outermost first, its own last; empty where there is none
 * @param language BCP 47; null when nobody can tell
 */
public record Passage(
        @Nullable Integer page, List<String> path, @Nullable String language, String text) {

    public Passage {
        path = List.copyOf(path);
        if (text.isBlank()) {
            throw new IllegalArgumentException("A passage without text: " + path);
        }
    }

    public @Nullable String heading() {
        return path.isEmpty() ? null : path.getLast();
    }

    public Passage in(@Nullable String otherLanguage) {
        return new Passage(page, path, otherLanguage, text);
    }
}
