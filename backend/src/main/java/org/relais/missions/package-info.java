/**
 * Missions with their needs and their coverage: what is required, who is there, what is missing.
 */
@NullMarked
package org.relais.missions;

import org.jspecify.annotations.NullMarked;
