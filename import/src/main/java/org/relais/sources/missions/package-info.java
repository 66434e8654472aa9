/**
 * Sheets of missions, of the domains that they require, and of the positions that they have to fill.
 */
@NullMarked
package org.relais.sources.missions;

import org.jspecify.annotations.NullMarked;
