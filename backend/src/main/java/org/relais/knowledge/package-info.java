/**
 * Which knowledge is at risk: what is asked for and held by nobody, or by one, or was last shown years ago.
 * Interest is never taken for expertise, and what is declared alone is told apart.
 */
@NullMarked
package org.relais.knowledge;

import org.jspecify.annotations.NullMarked;
