/**
 * Tables as they lie in files: CSV and XLSX sheets with canonical cells, and rows with named columns whose
 * readers say where a value was refused. What the rows mean is the business of the other sources.
 */
@NullMarked
package org.relais.sources.table;

import org.jspecify.annotations.NullMarked;
