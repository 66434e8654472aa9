/**
 * Who is asking, and what they may see. Every question takes a {@link org.relais.security.Viewer}, and
 * the gate is one set of tokens that Cypher and Lucene both filter by before anything is counted.
 */
@NullMarked
package org.relais.security;

import org.jspecify.annotations.NullMarked;
