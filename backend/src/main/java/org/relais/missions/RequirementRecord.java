package org.relais.missions;

import org.jspecify.annotations.Nullable;
import org.relais.kernel.Timespan;

/**
 * What a mission asks for, as the graph has it.
 *
 * @param top notation of the top domain of the one required
 * @param count how many people; absent when nobody said
 */
record RequirementRecord(
        String mission, String top, @Nullable Integer count, Timespan when) {}
