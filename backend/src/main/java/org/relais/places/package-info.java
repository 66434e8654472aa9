/** Published lists of places and their P-codes, by which what tables say of places is checked. */
@NullMarked
package org.relais.places;

import org.jspecify.annotations.NullMarked;
