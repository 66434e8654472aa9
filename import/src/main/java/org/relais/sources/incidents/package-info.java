/**
 * Registers of incidents, each with its day and its point: those of IOM's Missing Migrants Project in all the
 * forms in which it was published, and sheets like them.
 */
@NullMarked
package org.relais.sources.incidents;

import org.jspecify.annotations.NullMarked;
