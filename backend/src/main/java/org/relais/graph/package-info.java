/**
 * Statements into the graph, and the feed of what changed. A batch is one transaction and one revision;
 * whoever projects the graph follows the feed.
 */
@NullMarked
package org.relais.graph;

import org.jspecify.annotations.NullMarked;
