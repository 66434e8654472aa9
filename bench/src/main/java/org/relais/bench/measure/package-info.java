/**
 * Several engines asked the same in turn, and how long each took: what every comparison of speed shares.
 */
@NullMarked
package org.relais.bench.measure;

import org.jspecify.annotations.NullMarked;
