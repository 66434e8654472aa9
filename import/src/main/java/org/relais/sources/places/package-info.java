/** Published lists of places and their P-codes. */
@NullMarked
package org.relais.sources.places;

import org.jspecify.annotations.NullMarked;
