/**
 * How well the product finds documents and people on collections with known answers, by the measures of
 * TREC.
 */
@NullMarked
package org.relais.bench.evaluate;

import org.jspecify.annotations.NullMarked;
