/** What partners hold on issues: on the page of each, and issue by issue. */
@NullMarked
package org.relais.ui.positions;

import org.jspecify.annotations.NullMarked;
