/** Teams for a need, a question or a mission, side by side, to be pinned and swapped. */
@NullMarked
package org.relais.ui.teams;

import org.jspecify.annotations.NullMarked;
