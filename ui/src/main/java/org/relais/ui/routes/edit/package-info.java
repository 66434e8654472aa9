/** Making and changing a route: the line redraws with every step, each step can be taken back, and one save writes them. */
@NullMarked
package org.relais.ui.routes.edit;

import org.jspecify.annotations.NullMarked;
