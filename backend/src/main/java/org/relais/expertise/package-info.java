/**
 * Who can go, and why: evidence is weighed per person, and every score explains itself.
 */
@NullMarked
package org.relais.expertise;

import org.jspecify.annotations.NullMarked;
