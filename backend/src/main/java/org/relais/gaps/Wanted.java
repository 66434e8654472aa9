package org.relais.gaps;

import org.jspecify.annotations.Nullable;
import org.relais.kernel.ItemRef;
import org.relais.kernel.Timespan;

/**
 * Who asks for a domain at a stage.
 *
 * @param item a mission that requires it, or an open need
 * @param domain the one asked for: a top domain or one below it
 * @param count how many people; absent when nobody said
 * @param level 1 to 4; absent when any will do
 */
public record Wanted(
        ItemRef item,
        ItemRef domain,
        @Nullable Integer count,
        @Nullable Integer level,
        Timespan when) {}
