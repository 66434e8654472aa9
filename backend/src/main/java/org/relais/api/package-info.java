/**
 * The same questions over HTTP, behind the same gate.
 */
@NullMarked
package org.relais.api;

import org.jspecify.annotations.NullMarked;
