/** The runnable application. */
@NullMarked
package org.relais;

import org.jspecify.annotations.NullMarked;
