package org.relais.gaps;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.ItemRef;

/**
 * The stages of a route in their order.
 *
 * @param route absent for stages that are on no route
 */
public record GapRoute(@Nullable ItemRef route, List<GapRow> rows) {}
