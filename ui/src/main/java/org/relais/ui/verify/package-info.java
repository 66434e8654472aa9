/** What is known of partners and was not confirmed for long, or ends soon: one's own first, one click each. */
@NullMarked
package org.relais.ui.verify;

import org.jspecify.annotations.NullMarked;
