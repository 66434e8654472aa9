package org.relais.partners;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A confirmation that was given, with what stood before it.
 *
 * @param before the day on which it had last been confirmed; absent when it never was
 * @param beforeBy who had confirmed it then, where that is known
 */
public record Confirmed(
        Fact fact,
        LocalDate on,
        @Nullable LocalDate before,
        @Nullable String beforeBy) {}
