package org.relais.documents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.Freshness;
import org.relais.kernel.ItemRef;
import org.relais.kernel.Sensitivity;
import org.relais.kernel.Source;

/** A lesson that stands alone, and whom to ask about it. */
public record LessonPage(
        String id,
        String title,
        @Nullable String kind,
        @Nullable String verbatim,
        String text,
        @Nullable String context,
        @Nullable String doDifferently,
        @Nullable String maturity,
        @Nullable LocalDate date,
        @Nullable String language,
        Freshness freshness,
        Sensitivity sensitivity,
        boolean fictional,
        @Nullable ItemRef document,
        @Nullable String place,
        @Nullable String passage,
        List<ItemRef> learnedBy,
        List<ItemRef> domains,
        List<ItemRef> missions,
        List<ItemRef> stages,
        List<ItemRef> near,
        Source source) {}
