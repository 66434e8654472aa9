/**
 * How fast the product finds, indexes and shows edits, beside bare Lucene, PostgreSQL and Neo4j with the same
 * data and the same questions in the same run.
 */
@NullMarked
package org.relais.bench.speed;

import org.jspecify.annotations.NullMarked;
