package org.relais.missions;

import org.jspecify.annotations.Nullable;
import org.relais.kernel.ItemRef;

/**
 * A domain that somebody was seen to know.
 *
 * @param person id
 */
record HeldRecord(String person, ItemRef domain, @Nullable Integer level) {}
