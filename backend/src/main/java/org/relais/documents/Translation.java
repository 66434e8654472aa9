package org.relais.documents;

import org.jspecify.annotations.Nullable;
import org.relais.kernel.ItemRef;

/** The same document in another language. */
public record Translation(ItemRef document, @Nullable String language) {}
