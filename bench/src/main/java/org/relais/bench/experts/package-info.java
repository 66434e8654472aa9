/**
 * How fast the product ranks and explains people for a need, beside Cypher and PostgreSQL with the same data and
 * the same questions in the same run.
 */
@NullMarked
package org.relais.bench.experts;

import org.jspecify.annotations.NullMarked;
