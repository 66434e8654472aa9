package org.relais.sources.documents.blocks;

import org.jspecify.annotations.Nullable;

/** The next thing that a document shows. */
public sealed interface Block {

    /** @param level 1 for the outermost */
    record Heading(int level, String text) implements Block {}

    /**
     * A paragraph, a list item or a row of a table.
     *
     * @param tight whether it follows the one before without an empty line
     * @param language BCP 47 as the document states it; null when it does not
     */
    record Text(String text, boolean tight, @Nullable String language) implements Block {}

    /**
     * A new page or slide begins.
     *
     * @param titled whether its first text is its title, as on a slide
     */
    record Page(int number, boolean titled) implements Block {}
}
