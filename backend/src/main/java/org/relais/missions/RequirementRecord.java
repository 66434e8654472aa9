package org.relais.missions;

import org.jspecify.annotations.Nullable;
import org.relais.kernel.ItemRef;
import org.relais.kernel.Timespan;

/**
 * What a mission asks for, as the graph has it.
 *
 * @param top notation of the top domain of the one required
 * @param count how many people; absent when nobody said
 * @param level 1 to 4; absent when any level will do
 */
record RequirementRecord(
        String mission,
        ItemRef domain,
        String top,
        @Nullable Integer count,
        @Nullable Integer level,
        Timespan when) {

    int leastLevel() {
        return level == null ? 0 : level;
    }
}
