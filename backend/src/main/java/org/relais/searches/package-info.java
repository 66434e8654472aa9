/**
 * Searches that people keep and show each other. What is kept is a name and an address: whoever opens it
 * asks anew, and finds what they may see themselves.
 */
@NullMarked
package org.relais.searches;

import org.jspecify.annotations.NullMarked;
