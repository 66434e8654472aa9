package org.relais.gaps;

import org.jspecify.annotations.Nullable;
import org.relais.kernel.ItemRef;

/** A cell as a line of a table. */
record GapLine(
        @Nullable ItemRef route,
        GapRow row,
        GapCell cell,
        @Nullable GapChange change) {}
