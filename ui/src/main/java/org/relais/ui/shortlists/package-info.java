/** Who is asked for a need and what they answered: the list, each person's state, and every step until now. */
@NullMarked
package org.relais.ui.shortlists;

import org.jspecify.annotations.NullMarked;
