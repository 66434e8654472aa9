package org.relais.knowledge;

import org.jspecify.annotations.Nullable;
import org.relais.kernel.ItemRef;
import org.relais.kernel.Timespan;

/**
 * A mission or an open need that asks for a domain, as the graph has it.
 *
 * @param domain notation
 */
record Demand(String domain, ItemRef item, @Nullable Integer level, Timespan when) {

    Want against(Holding holding) {
        return new Want(item, level, when, holding.meets(level));
    }
}
