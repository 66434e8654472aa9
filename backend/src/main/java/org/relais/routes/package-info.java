/**
 * Routes as ordered, dated stages, and who works at each of them by domain.
 */
@NullMarked
package org.relais.routes;

import org.jspecify.annotations.NullMarked;
