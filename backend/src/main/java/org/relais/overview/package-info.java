/**
 * The first screen: seven domains, and what waits for someone.
 */
@NullMarked
package org.relais.overview;

import org.jspecify.annotations.NullMarked;
