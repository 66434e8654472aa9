/**
 * The importers' contract, the runs, and what became of every row.
 */
@NullMarked
package org.relais.ingest;

import org.jspecify.annotations.NullMarked;
