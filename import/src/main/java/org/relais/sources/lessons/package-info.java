/**
 * Sheets of lessons: excerpts that stand alone, with the document that they come from and whoever learned
 * them.
 */
@NullMarked
package org.relais.sources.lessons;

import org.jspecify.annotations.NullMarked;
