/**
 * Lists of people who are treated or helped: recognised wherever they hide in a file, and refused as a whole.
 */
@NullMarked
package org.relais.sources.linelist;

import org.jspecify.annotations.NullMarked;
