/** Who can go, and why them: a need on one side, ranked people with their evidence on the other. */
@NullMarked
package org.relais.ui.experts;

import org.jspecify.annotations.NullMarked;
