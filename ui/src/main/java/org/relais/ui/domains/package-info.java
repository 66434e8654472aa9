/** The page of a domain of expertise: its words, its neighbours, and who and what knows it. */
@NullMarked
package org.relais.ui.domains;

import org.jspecify.annotations.NullMarked;
