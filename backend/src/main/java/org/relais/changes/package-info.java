/**
 * What changed from one delivery of a partners' table to the next: who arrived, who left, what is said
 * differently. Nothing that left is deleted; its end is proposed.
 */
@NullMarked
package org.relais.changes;

import org.jspecify.annotations.NullMarked;
