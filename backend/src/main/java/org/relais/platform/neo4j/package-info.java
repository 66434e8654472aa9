/**
 * The database underneath: embedded by default, any Bolt address by one property. Nothing else in the
 * product knows which.
 */
@NullMarked
package org.relais.platform.neo4j;

import org.jspecify.annotations.NullMarked;
