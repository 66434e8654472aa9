package org.relais.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a statement comes from: the file, the place in it, and when it was stated. */
public record Source(String source, String place, @Nullable LocalDate statedOn) {}
