/**
 * Files for tests: made on the spot, or lent by the shared data where they are there.
 */
@NullMarked
package org.relais.sources.testing;

import org.jspecify.annotations.NullMarked;
