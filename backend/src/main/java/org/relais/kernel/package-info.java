/**
 * Words that every feature shares: spans of time, messages for people, and the one application error.
 * Records without dependencies.
 */
@NullMarked
package org.relais.kernel;

import org.jspecify.annotations.NullMarked;
