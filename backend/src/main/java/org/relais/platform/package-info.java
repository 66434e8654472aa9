/**
 * What the product stands on and where it keeps its things. Features know nothing of it.
 */
@NullMarked
package org.relais.platform;

import org.jspecify.annotations.NullMarked;
