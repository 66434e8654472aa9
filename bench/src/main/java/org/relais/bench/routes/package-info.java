/**
 * How fast a route with many activities is read: its page, a change of stage, and the pages that gather what is known
 * of routes and partners.
 */
@NullMarked
package org.relais.bench.routes;

import org.jspecify.annotations.NullMarked;
