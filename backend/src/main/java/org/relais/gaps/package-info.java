/**
 * Where somebody is needed along a route and nobody is: stages by domains on a day, why, on what evidence,
 * and what has changed since another day.
 */
@NullMarked
package org.relais.gaps;

import org.jspecify.annotations.NullMarked;
