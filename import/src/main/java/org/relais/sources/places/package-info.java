/**
 * Places as several sources name them: one key for one place, whoever speaks of it.
 */
@NullMarked
package org.relais.sources.places;

import org.jspecify.annotations.NullMarked;
