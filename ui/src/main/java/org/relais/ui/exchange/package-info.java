/** What screens give to take along: tables, 3W tables with HXL tags, routes as GeoJSON. */
@NullMarked
package org.relais.ui.exchange;

import org.jspecify.annotations.NullMarked;
