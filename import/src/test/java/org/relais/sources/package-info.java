/**
 * Imports of whole folders through the running product.
 */
@NullMarked
package org.relais.sources;

import org.jspecify.annotations.NullMarked;
