package org.relais.gaps;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.kernel.ItemRef;

/**
 * A stage with its seven top domains, in their order.
 *
 * @param country ISO 3166 code of its place; absent at sea and where it is not known
 */
public record GapRow(ItemRef stage, @Nullable String country, List<GapCell> cells) {}
