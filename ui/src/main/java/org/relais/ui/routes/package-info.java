/** A route as a line of stages, and for the chosen one who works there, who does not, and who takes over next. */
@NullMarked
package org.relais.ui.routes;

import org.jspecify.annotations.NullMarked;
