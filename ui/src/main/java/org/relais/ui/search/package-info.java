/** One field over everything: tabs with counts, what was added to the words, and the passage that answers. */
@NullMarked
package org.relais.ui.search;

import org.jspecify.annotations.NullMarked;
