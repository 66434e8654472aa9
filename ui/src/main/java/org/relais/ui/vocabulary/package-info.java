/**
 * How the vocabulary grows: what people asked in vain, the words that editors add for it, and the
 * vocabularies of others that they link to ours.
 */
@NullMarked
package org.relais.ui.vocabulary;

import org.jspecify.annotations.NullMarked;
