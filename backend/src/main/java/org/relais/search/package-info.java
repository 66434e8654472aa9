/**
 * The index is a projection of the graph that can be thrown away. Only this package knows Lucene.
 */
@NullMarked
package org.relais.search;

import org.jspecify.annotations.NullMarked;
