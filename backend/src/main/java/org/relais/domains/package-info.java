/**
 * The vocabulary of expertise at work: concepts in the graph, and the concepts that a text speaks of.
 */
@NullMarked
package org.relais.domains;

import org.jspecify.annotations.NullMarked;
