/**
 * How fast tables of partners come in: the product's own path from the file to the graph, beside the same rows
 * sent to the same database as plainly as can be.
 */
@NullMarked
package org.relais.bench.imports;

import org.jspecify.annotations.NullMarked;
