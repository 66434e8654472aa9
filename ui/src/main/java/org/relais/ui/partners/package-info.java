/** With whom we work: partners by domain and place, and the page of each of them. */
@NullMarked
package org.relais.ui.partners;

import org.jspecify.annotations.NullMarked;
