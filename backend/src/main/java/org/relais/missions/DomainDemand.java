package org.relais.missions;

import org.jspecify.annotations.Nullable;
import org.relais.kernel.ItemRef;
import org.relais.kernel.Timespan;

/**
 * A mission that requires a domain.
 *
 * @param domain the one that it requires: the one that was asked for, or one below it
 * @param count how many people; absent when nobody said
 * @param level 1 to 4; absent when any level will do
 * @param state covered, planned, gap or unknown: this month, or the first in which it is required
 * @param present how many of those required are there
 */
public record DomainDemand(
        ItemRef mission,
        ItemRef domain,
        @Nullable Integer count,
        @Nullable Integer level,
        Timespan when,
        String state,
        int present) {}
