/** The running product with its sample data, driven in a real browser. */
@NullMarked
package org.relais.ui.browser;

import org.jspecify.annotations.NullMarked;
