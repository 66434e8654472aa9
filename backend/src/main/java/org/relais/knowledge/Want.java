package org.relais.knowledge;

import org.jspecify.annotations.Nullable;
import org.relais.kernel.ItemRef;
import org.relais.kernel.Timespan;

/**
 * Who asks for a domain.
 *
 * @param item a mission that requires it, or an open need
 * @param level 1 to 4; absent when any will do
 * @param met whether somebody holds it at that level, or at one that is not known
 */
public record Want(ItemRef item, @Nullable Integer level, Timespan when, boolean met) {}
