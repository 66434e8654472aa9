/**
 * What happens at start, in order: the vocabulary, the index, accounts, sample data, and files named on
 * the command line. Nothing here runs twice on the same data.
 */
@NullMarked
package org.relais.startup;

import org.jspecify.annotations.NullMarked;
