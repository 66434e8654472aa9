/** A person's page: what we know of somebody, since when, from whom, and what we do not know. */
@NullMarked
package org.relais.ui.people;

import org.jspecify.annotations.NullMarked;
