/** What changed from one delivery of a partners' table to the next. */
@NullMarked
package org.relais.ui.changes;

import org.jspecify.annotations.NullMarked;
