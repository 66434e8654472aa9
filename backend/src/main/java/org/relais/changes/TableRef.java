package org.relais.changes;

import java.time.Instant;

/**
 * A delivery that can be compared.
 *
 * @param run the newest run that delivered it
 * @param series empty for none
 */
public record TableRef(String run, String fileName, Instant at, String series) {}
