/**
 * Documents opened at a passage, and the lessons drawn from them.
 */
@NullMarked
package org.relais.documents;

import org.jspecify.annotations.NullMarked;
