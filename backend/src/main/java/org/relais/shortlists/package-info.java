/**
 * Who is asked for a need and what they answered: a person's state changes step by step, and every step
 * stays. Whoever may see both the need and the person sees it.
 */
@NullMarked
package org.relais.shortlists;

import org.jspecify.annotations.NullMarked;
