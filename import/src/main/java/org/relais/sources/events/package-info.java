/**
 * Sheets of dated facts at the stages of a route or at points: incidents, laws, closures.
 */
@NullMarked
package org.relais.sources.events;

import org.jspecify.annotations.NullMarked;
