/**
 * Worlds of people and documents that do not exist, of any size and always the same for the same seed, for
 * measuring. Nothing is kept: each thing is made from the seed and its own number whenever it is asked for.
 */
@NullMarked
package org.relais.bench.generate;

import org.jspecify.annotations.NullMarked;
