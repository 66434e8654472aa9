/**
 * Sheets of dated facts at the stages of a route: incidents, laws, closures.
 */
@NullMarked
package org.relais.sources.events;

import org.jspecify.annotations.NullMarked;
