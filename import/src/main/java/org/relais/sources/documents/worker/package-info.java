/**
 * Documents are read in another process with little memory, little time and no network, for they may be hostile:
 * this package holds both ends, the product's and the worker's, and what they say to each other.
 */
@NullMarked
package org.relais.sources.documents.worker;

import org.jspecify.annotations.NullMarked;
