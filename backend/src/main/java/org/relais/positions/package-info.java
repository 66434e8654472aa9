/** What partners publicly hold on issues, each with its day and its source: for advocacy. */
@NullMarked
package org.relais.positions;

import org.jspecify.annotations.NullMarked;
