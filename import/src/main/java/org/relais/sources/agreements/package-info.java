/**
 * Sheets of what ties us to organisations: contacts, each held by one of us, and agreements of a mission.
 */
@NullMarked
package org.relais.sources.agreements;

import org.jspecify.annotations.NullMarked;
