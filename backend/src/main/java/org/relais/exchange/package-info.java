/**
 * What leaves for others and comes back as it was: partners' activities as 3W tables with HXL tags, routes as
 * GeoJSON, and the tables that screens show. A file holds what its reader may see, and nothing else.
 */
@NullMarked
package org.relais.exchange;

import org.jspecify.annotations.NullMarked;
