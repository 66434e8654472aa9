/**
 * One organisation under many names: which records may be the same and why, what editors said of it, and
 * under which one the others stand. A judgement joins nothing physically and can be taken back.
 */
@NullMarked
package org.relais.aliases;

import org.jspecify.annotations.NullMarked;
