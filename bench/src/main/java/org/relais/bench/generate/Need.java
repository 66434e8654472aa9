package org.relais.bench.generate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom someone looks for.
 *
 * @param typed whether it is a free text rather than a published need with domains and conditions
 * @param language of its text
 * @param text what is typed; of a published need the labels of its domains
 * @param languages BCP 47 tags with a CEFR level, as {@code ar:B2}
 * @param from beginning of the time it is for; absent, with the end, in a free text
 * @param country ISO 3166, absent when any will do
 * @param cleared whether who asks may see what is restricted
 */
public record Need(
        boolean typed,
        String language,
        String text,
        List<String> domains,
        List<String> languages,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String country,
        boolean cleared) {}
