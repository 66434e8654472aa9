/** Missions: which there are, and for one of them who is there, what it needs and what is missing. */
@NullMarked
package org.relais.ui.missions;

import org.jspecify.annotations.NullMarked;
