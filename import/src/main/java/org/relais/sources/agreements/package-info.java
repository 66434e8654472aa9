/**
 * Sheets of what ties us to organisations: contacts, each held by one of us, agreements of a mission, and what they
 * hold on issues.
 */
@NullMarked
package org.relais.sources.agreements;

import org.jspecify.annotations.NullMarked;
