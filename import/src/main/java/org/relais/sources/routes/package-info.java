/**
 * Routes as ordered stages, from tables and from GeoJSON. Both say the same in different words, so that the
 * same route gives the same graph whichever way it comes.
 */
@NullMarked
package org.relais.sources.routes;

import org.jspecify.annotations.NullMarked;
