package org.relais.documents;

import org.jspecify.annotations.Nullable;

/**
 * A passage to read.
 *
 * @param language where it is not the document's
 */
public record PassageView(
        String id,
        int order,
        @Nullable Integer page,
        @Nullable String heading,
        @Nullable String path,
        @Nullable Integer level,
        @Nullable String language,
        String text) {}
