/** A published need opens as the question that it is: who can fill it? */
@NullMarked
package org.relais.ui.needs;

import org.jspecify.annotations.NullMarked;
