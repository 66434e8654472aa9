package org.relais.documents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.Freshness;
import org.relais.kernel.ItemRef;
import org.relais.kernel.Sensitivity;
import org.relais.kernel.Source;

/** A document with its passages, opened at one of them. */
public record DocumentPage(
        String id,
        String key,
        String title,
        @Nullable String kind,
        @Nullable String language,
        @Nullable LocalDate date,
        @Nullable String state,
        @Nullable LocalDate reviewBy,
        Freshness freshness,
        @Nullable String summary,
        Sensitivity sensitivity,
        boolean fictional,
        @Nullable String fileName,
        @Nullable String mediaType,
        @Nullable Long size,
        boolean original,
        List<Author> authors,
        List<ItemRef> domains,
        List<ItemRef> missions,
        List<ItemRef> stages,
        List<ItemRef> organisations,
        List<ItemRef> supersedes,
        List<ItemRef> supersededBy,
        List<ItemRef> translations,
        List<ItemRef> lessons,
        List<OutlineEntry> outline,
        long allPassages,
        Source source) {

    /** @param role lead, coauthor or mentioned */
    public record Author(ItemRef person, String role) {}

    /** A heading or page of the document, and the passage where it begins. */
    public record OutlineEntry(
            String passage,
            int order,
            String heading,
            int level,
            @Nullable Integer page) {}
}
