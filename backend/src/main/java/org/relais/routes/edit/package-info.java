/**
 * Routes as editors make and change them: a draft that is drawn while one works on it, what is wrong with it in words,
 * and one write with who and when. Whoever saves without knowing what another saved meanwhile is told of it.
 */
@NullMarked
package org.relais.routes.edit;

import org.jspecify.annotations.NullMarked;
