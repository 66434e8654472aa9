/**
 * The same questions over HTTP, behind the same gate. Answers are the read records themselves; every
 * handler takes the {@link org.relais.security.Viewer} who asks.
 */
@NullMarked
package org.relais.api;

import org.jspecify.annotations.NullMarked;
