/**
 * What a document says, as headings, texts and pages in their order, and how that is cut into passages that can
 * be found and opened one by one. Pure: it knows neither files nor processes.
 */
@NullMarked
package org.relais.sources.documents.blocks;

import org.jspecify.annotations.NullMarked;
