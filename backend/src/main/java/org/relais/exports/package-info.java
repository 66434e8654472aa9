/**
 * What a search found, as a file to take along: a table for spreadsheets and programs, references for
 * whoever cites. A file holds what its reader may see, and says so when it does not hold all of it.
 */
@NullMarked
package org.relais.exports;

import org.jspecify.annotations.NullMarked;
