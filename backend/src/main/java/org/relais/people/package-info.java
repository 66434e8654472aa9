/**
 * The page of one person: what is known, since when, and from whom.
 */
@NullMarked
package org.relais.people;

import org.jspecify.annotations.NullMarked;
