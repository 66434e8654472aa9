/** Stages by domains on a day: who is there, who is needed, what is lost between, and what changed since. */
@NullMarked
package org.relais.ui.gaps;

import org.jspecify.annotations.NullMarked;
