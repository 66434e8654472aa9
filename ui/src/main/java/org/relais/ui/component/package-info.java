/**
 * Parts that several screens share: elements with the stylesheet's classes, our own web components, words
 * and dates in the reader's language. Nothing here asks a question.
 */
@NullMarked
package org.relais.ui.component;

import org.jspecify.annotations.NullMarked;
